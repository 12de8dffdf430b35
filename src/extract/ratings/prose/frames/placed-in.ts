import { type Assignment, anchorAt, type Surroundings, showsItself } from "./frame.js";

const IN_ITS = /\b(placed|places|put|puts|ranked)\s(?:[\w’'&-]+\s){1,5}in\s(?:its|the|their|an?)\s$/;
const GROUP = /^\s(?:category|band|group|tier|segment|bracket|class)\b/;
const STRAIGHT_IN =
  /\b(placed|places|put|puts|moved|moves|moving|promoted|relegated|allocated|classed|fell|fallen|dropped|climbed)\s(?:[\w’'&-]+\s){0,6}(?:in|into|to)\s$/;

/** placed us in its “Lagging behind” category · put the trust in the Tier 1 group · has placed the trust in segment 3 */
export function placedIn(at: Surroundings): Assignment | null {
  const match = GROUP.test(at.after) && showsItself(at) ? IN_ITS.exec(at.before) : straightIn(at);
  if (match === null) return null;
  return {
    rule: "placed-in",
    anchor: anchorAt(at, match.index, match[1]?.length ?? 0),
    object: null,
  };
}

/** Only a level with a figure in it, of a scheme that the text speaks of: "Class 2", "segment 3", "G1". */
function straightIn({ grade, before, text }: Surroundings): RegExpExecArray | null {
  const known = grade.readings[0]?.schemeId !== null && grade.readings.length > 0;
  return known && /\d$/.test(text.slice(grade.start, grade.end)) ? STRAIGHT_IN.exec(before) : null;
}
