import { type CategoryNames, findCategoryNames } from "../category-names.js";
import type { Assignment, Surroundings } from "./frame.js";

const AT = /^\s(?:at|in|for|on)\s(?:being\s|its\s|their\s|the\s|how\s\w+\s)?/;

/**
 * The grade in marks or capitals, then what it is for: ‘good’ at preventing crime · Outstanding for caring.
 * A verb is missing (bullets) or far away; the category of the grade's own scheme makes it an assignment.
 */
export function atCategory(
  { text, grade, before, after, sentence }: Surroundings,
  names: CategoryNames,
): Assignment | null {
  const said = /\b(?:is|are|was|were|remains?|being)\s(?:(?:now|also|again|still)\s)?$/.test(before);
  if (grade.shape !== "word" || !(grade.marked || grade.capital || said)) return null;
  const link = AT.exec(after);
  if (link === null) return null;
  const from = grade.end + (grade.marked ? 1 : 0) + link[0].length;
  const name = findCategoryNames(text, { start: from, end: Math.min(sentence.end, from + 100) }, names)[0];
  if (name === undefined || name.start - from > 4) return null;
  if (!grade.readings.some(({ schemeId }) => schemeId === name.schemeId)) return null;
  return {
    rule: "grade-at-category",
    ...(!(grade.marked || grade.capital) && { grounds: "plain word" }),
    anchor: { start: grade.start, end: grade.end },
    object: null,
  };
}
