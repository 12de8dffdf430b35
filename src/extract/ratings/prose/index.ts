import type { Document } from "../../../model/index.js";
import { contains, overlaps, type Range } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ChosenScheme, RatingCandidate } from "../candidate.js";
import { indexCategories } from "./category-names.js";
import { pairChanges } from "./changes.js";
import { assignGrades, surround } from "./frames/index.js";
import { findGrades, indexLevels } from "./grades/index.js";
import { isPraise } from "./praise.js";
import { isThreshold, scaleMentions } from "./scale-description.js";
import { type SentenceFacts, toCandidates } from "./to-candidates.js";

/** A document without any of these has no rating in its prose; most releases end here. */
const RATING_WORDS =
  /\brat(?:ed|ing|ings|es)\b|\bgrad(?:e|es|ed|ing)\b|\bjudg|\bassess|\bstars?\b|★|⭐|\bscor(?:e|es|ed|ing)\b|\bupgrad|\bdowngrad|\baffirm|\breiterat|\bcoverage\b|\bout of (?:5|10|100)\b|\/(?:5|10)\b|\d\*|\binspect|\baccredit|\bcertif|\bclassif|\bconsensus\b/i;

/**
 * Ratings that sentences state. Step by step: what has the form of a grade; which of it only describes a scale or
 * praises; which the sentence assigns, and how; what is rated, by whom, when; and what it was before.
 */
export function readProse(
  document: Document,
  context: Context,
  chosen: readonly ChosenScheme[],
  mainSubject: () => string | null,
  taken: readonly Range[],
): readonly RatingCandidate[] {
  const { text, blocks } = document;
  if (chosen.length === 0 && !RATING_WORDS.test(text)) return [];
  const levels = indexLevels(chosen);
  const names = indexCategories(chosen);
  const quoted = context.found.quotes.flatMap(({ parts }) => parts);
  const candidates: RatingCandidate[] = [];

  for (const sentence of context.sentences) {
    const block = blocks[sentence.block];
    if (block === undefined || block.section === "contact" || block.kind === "caption") continue;
    const grades = findGrades(text, sentence, levels, chosen).filter(
      (grade) => !taken.some((range) => overlaps(range, grade)),
    );
    if (grades.length === 0) continue;
    const scale = scaleMentions(text, sentence, grades);
    const open = grades.filter((grade) => {
      const why = scale.has(grade)
        ? "scale"
        : isThreshold(text, grade)
          ? "threshold"
          : isPraise(text, sentence, grade)
            ? "praise"
            : null;
      if (why !== null)
        context.reject?.({
          kind: "rating",
          start: grade.start,
          end: grade.end,
          rule: why,
          reason: REASONS[why],
        });
      return why === null;
    });
    const look = (grade: (typeof open)[number]) =>
      surround(text, sentence, grade, block.section === "headline", chosen);
    const assigned = assignGrades(text, sentence, open, look, names);
    if (assigned.size === 0) continue;
    const inQuote = (range: Range) => quoted.some((part) => contains(part, range));
    const facts: SentenceFacts = {
      text,
      sentence,
      assigned,
      names,
      chosen,
      mainSubject,
      inQuote,
      reject: context.reject,
    };
    const found = toCandidates(facts);
    candidates.push(...pairChanges(text, found));
  }
  return candidates;
}

const REASONS = {
  scale: "the words describe the scale, they give no grade",
  threshold: "a set of levels is a threshold, not a grade",
  praise: "an ordinary phrase of praise or blame",
} as const;
