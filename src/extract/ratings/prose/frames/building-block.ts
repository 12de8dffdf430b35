import { type CategoryNames, findCategoryNames } from "../category-names.js";
import type { Assignment, Surroundings } from "./frame.js";

const ASSESSING = /\b(?:ratings?\sreflects?|assess\w*|reflecting)\b/i;

/** The assessment before its block, in an agency's sentence: "its adequate operating performance". */
export function buildingBlock(
  { text, grade, sentence }: Surroundings,
  names: CategoryNames,
): Assignment | null {
  if (grade.shape !== "word") return null;
  const [name] = findCategoryNames(
    text,
    { start: grade.end, end: Math.min(sentence.end, grade.end + 60) },
    names,
  );
  if (name === undefined || text.slice(grade.end, name.start) !== " ") return null;
  const own = grade.readings.some(
    ({ schemeId, category }) => schemeId === name.schemeId && category === name.name,
  );
  if (!own || !ASSESSING.test(text.slice(sentence.start, grade.start))) return null;
  return {
    rule: "building-block",
    anchor: { start: grade.start, end: name.end },
    object: { start: name.start, end: name.end },
  };
}
