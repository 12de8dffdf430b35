import { type CategoryNames, findCategoryNames } from "../category-names.js";
import type { Assignment, Surroundings } from "./frame.js";

const ARTICLE = /\b(?:an?|its|their|our)\s$/;

/** A capital grade as the adjective of its own scheme's category: "a Good school with an Outstanding [sixth form]". */
export function gradedCategory(
  { text, grade, before, sentence }: Surroundings,
  names: CategoryNames,
): Assignment | null {
  if (grade.shape !== "word" || !(grade.capital || grade.marked) || !ARTICLE.test(before)) return null;
  const end = grade.end + (grade.marked ? 1 : 0);
  const [name] = findCategoryNames(text, { start: end, end: Math.min(sentence.end, end + 60) }, names);
  if (name === undefined || text.slice(end, name.start) !== " ") return null;
  if (!grade.readings.some(({ schemeId }) => schemeId === name.schemeId)) return null;
  return {
    rule: "graded-category",
    anchor: { start: grade.start, end: name.end },
    object: { start: name.start, end: name.end },
  };
}
