import { OVERALL_LABEL_WORDS } from "../../../knowledge/rating-labels.js";
import type { Range } from "../../../model/index.js";
import type { RatingCandidate } from "../candidate.js";
import type { FoundGrade } from "../prose/grades/index.js";
import { readEntries } from "./entry.js";
import { layoutRating } from "./layout-rating.js";
import { gradesIn, isReadable, type LayoutReading } from "./reading.js";

/**
 * Badges and rows of icons, whose grade a page prints in an attribute only:
 *
 *   alt="CQC Requires improvement"  ·  aria-label="Rated 4 out of 5"  ·  alt="Food hygiene rating 5: very good"
 */
export function findAttributeRatings(reading: LayoutReading): RatingCandidate[] {
  return reading.document.blocks
    .filter(isReadable)
    .flatMap(({ attributes }) => attributes.flatMap((range) => readAttribute(reading, range)));
}

function readAttribute(reading: LayoutReading, range: Range): RatingCandidate[] {
  const place = {
    evidence: { start: range.start, end: range.end },
    rule: "attribute",
    form: "attribute" as const,
  };
  const entries = readEntries(reading, range).filter(({ label }) => label.kind === "category");
  if (entries.length > 0) {
    return entries.map(({ label, grade }) => layoutRating(label, grade, { ...place, grounds: "attribute" }));
  }
  const [grade] = [...gradesIn(reading, range), ...numbersIn(reading, range)].sort(
    (a, b) => a.start - b.start,
  );
  if (grade === undefined || !isLabelledOnly(reading, range, grade)) return [];
  return [layoutRating(null, grade, { ...place, grounds: "attribute" })];
}

/** "… rating 5": in a badge a bare number is the grade, where a scheme has such numbers. */
function numbersIn({ text, levels }: LayoutReading, range: Range): FoundGrade[] {
  const match = /(?:^|\s)(\d)(?![\d.,/%])/.exec(text.slice(range.start, range.end));
  const readings = levels.numbers.get(Number(match?.[1] ?? Number.NaN));
  if (match === null || readings === undefined) return [];
  const end = range.start + match.index + match[0].length;
  return [{ start: end - 1, end, shape: "number", readings, marked: false, capital: true }];
}

/** Before the grade nothing but words of rating and names of its scheme; behind it, its gloss. */
function isLabelledOnly({ text, schemeWords }: LayoutReading, range: Range, grade: FoundGrade): boolean {
  const before =
    text
      .slice(range.start, grade.start)
      .toLowerCase()
      .match(/[a-z’']+/g) ?? [];
  return before.every((word) => OVERALL_LABEL_WORDS.has(word) || schemeWords.has(word));
}
