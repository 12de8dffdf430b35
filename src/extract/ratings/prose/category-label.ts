import type { CategoryMention, GradeMention } from "../candidate.js";
import { findCategoryNames } from "./category-names.js";
import type { FoundGrade, Reading } from "./grades/index.js";
import type { SentenceFacts } from "./sentence-facts.js";

/** "viability grade" is the scheme’s Viability, in the words of the text. */
export function canonical(
  { text, names }: SentenceFacts,
  label: CategoryMention | null,
): CategoryMention | null {
  if (label === null) return null;
  const known = findCategoryNames(text, label, names).find(
    ({ start, schemeId }) => start === label.start && schemeId === label.schemeId,
  );
  return known === undefined ? label : { ...known, end: label.end };
}

/** A level that only one category has (G1) implies it; its name stands somewhere in the document, or it stays out. */
export function impliedCategory(
  { text, names, sentence }: SentenceFacts,
  reading: Reading,
): CategoryMention | null {
  if (reading.category === null) return null;
  const near = {
    start: Math.max(0, sentence.start - IMPLIED_REACH),
    end: Math.min(text.length, sentence.end + IMPLIED_REACH),
  };
  return (
    findCategoryNames(text, near, names).find(
      ({ name, schemeId }) => name === reading.category && schemeId === reading.schemeId,
    ) ?? null
  );
}

const IMPLIED_REACH = 1500;

/** A category with levels of its own ranks the grade among them. */
export function mentionOf(
  grade: FoundGrade,
  reading: Reading,
  category: CategoryMention | null,
): GradeMention {
  const own = grade.readings.find(
    (other) =>
      other.schemeId === reading.schemeId && other.category !== null && other.category === category?.name,
  );
  const { category: _implied, ...mention } = own ?? reading;
  return { ...mention, start: grade.start, end: grade.end };
}
