import {
  CURRENT_LABEL_WORDS,
  OVERALL_LABEL_HEADS,
  OVERALL_LABEL_WORDS,
  PREVIOUS_LABEL_WORDS,
} from "../../../knowledge/rating-labels.js";
import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";
import { categoryNamed, withoutCode } from "../categories/index.js";
import { trimLabel } from "./label-words.js";
import type { LayoutReading } from "./reading.js";
import { wholeGrade } from "./whole-grade.js";

/** The words beside a grade. */
export interface Label {
  /** A known category, the whole ("Overall effectiveness"), who rates ("Moody’s"), or words we do not know. */
  readonly kind: "category" | "overall" | "rater" | "unknown";
  readonly range: Range;
  /** What is graded; null for the whole, and beside a rater. */
  readonly mention: CategoryMention | null;
  /** Whose scale it is, where the label says so. */
  readonly schemeId: string | null;
  readonly previous: boolean;
}

/** Reads the words beside a grade; null where they cannot be a label: a sentence, a number, another level. */
export function readLabel(reading: LayoutReading, words: Range): Label | null {
  const { text, known } = reading;
  const range = trimLabel(text, words);
  if (range === null || wholeGrade(reading, range) !== null) return null;
  const named =
    categoryNamed(text, range, known) ??
    categoryNamed(text, withoutCarrier(text, range), known) ??
    categoryNamed(text, withoutArticle(text, range), known);
  if (named !== null) {
    const { mention } = named;
    return { kind: "category", range: mention, mention, schemeId: mention.schemeId, previous: false };
  }
  const printed = text.slice(range.start, range.end);
  const previous = hasPreviousWord(printed);
  const rater = reading.raters.get(raterKey(printed));
  if (rater !== undefined) return { kind: "rater", range, mention: null, schemeId: rater, previous };
  if (isOverallLabel(printed, reading))
    return { kind: "overall", range, mention: null, schemeId: null, previous };
  const bare = withoutCode(text, range);
  const mention: CategoryMention = {
    start: bare.start,
    end: bare.end,
    name: text.slice(bare.start, bare.end),
    schemeId: null,
    repair: null,
  };
  return isLikeAName(mention.name)
    ? { kind: "unknown", range: bare, mention, schemeId: null, previous }
    : null;
}

/** "S&P Global Ratings" and "S&P" are one; so is the CQC with its article. */
export function raterKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^the\s|\sratings?$/g, "")
    .trim();
}

/** "The quality of education", "and well-led". */
function withoutArticle(text: string, { start, end }: Range): Range {
  const lead = /^(?:(?:and|the|our|its|their|also)\s){1,2}/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}

/** "The service is: safe" carries the first entry of its list. */
function withoutCarrier(text: string, { start, end }: Range): Range {
  const colon = text.slice(start, end).lastIndexOf(": ");
  return { start: colon < 0 ? start : start + colon + 2, end };
}

/** "Overall effectiveness" · "CQC rating" · "Previous inspection grade" · "Rating at last inspection (2021)". */
function isOverallLabel(label: string, { chosen, schemeWords }: LayoutReading): boolean {
  const words = label.toLowerCase().match(/[a-z’']+/g) ?? [];
  const names = chosen.flatMap(({ scheme }) =>
    scheme.overall === null || scheme.overall === "none"
      ? []
      : [scheme.overall.label, ...scheme.overall.wordings],
  );
  if (names.some((name) => name.toLowerCase() === label.toLowerCase())) return true;
  if (!words.some((word) => OVERALL_LABEL_HEADS.has(word))) return false;
  return words.every((word) => OVERALL_LABEL_WORDS.has(word) || isHistoryWord(word) || schemeWords.has(word));
}

const LINKING: ReadonlySet<string> = new Set(["at", "in", "of", "for", "by", "the", "from"]);

function isHistoryWord(word: string): boolean {
  return PREVIOUS_LABEL_WORDS.has(word) || CURRENT_LABEL_WORDS.has(word) || LINKING.has(word);
}

export function hasPreviousWord(label: string): boolean {
  return (label.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => PREVIOUS_LABEL_WORDS.has(word));
}

/** Names of areas are short, and no sentence ends within them. */
function isLikeAName(label: string): boolean {
  const words = label.split(/\s+/);
  return words.length <= 14 && label.length >= 2 && /[A-Za-z]{2}/.test(label) && !SENTENCE.test(label);
}

/** A full stop and more after it; a person speaking; a clause with a subject of its own. */
const SENTENCE = /[.!;]\s+\S|^(?:We|I|It|They|You|He|She|There|This|That)\s|["“”]/;
