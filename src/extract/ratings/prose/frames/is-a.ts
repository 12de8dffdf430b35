import { type Assignment, anchorAt, type Surroundings } from "./frame.js";

const IS_A =
  /\b(is|was|are|were|became|become|been|remains?|remained)\s(?:(?:now|still|once\sagain|also|again)\s)?an?\s$/i;
const WHOLE =
  /^[-\s](?:[a-z]+\s)?(?:community|communities|city|county|town|village|school|district|hospital|trust|bank|fund|company|insurer|home|provider|department|employer|university|college|authority|council|building|hotel|restaurant|supplier|stock)\b/;

/** The level before what it makes of it: "is a Class 6 community", "had been a B school". Only a scheme's own levels. */
export function isA(at: Surroundings): Assignment | null {
  const { grade, before, after } = at;
  const match = IS_A.exec(before);
  if (match === null || !WHOLE.test(after) || !(grade.capital || grade.marked)) return null;
  if (grade.readings[0]?.schemeId === null || grade.shape === "recommendation" || grade.shape === "tier")
    return null;
  return {
    rule: "is-a",
    anchor: anchorAt(at, match.index, match[1]?.length ?? 0),
    object: null,
  };
}
