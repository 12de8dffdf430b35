import { type Assignment, anchorAt, type Surroundings } from "./frame.js";
import { MOVING } from "./patterns.js";

const MOVED = new RegExp(
  `\\b(${MOVING})(?:\\s(?:by|one|two|three|a|an|level|levels|grade|grades|ratings?|place|places|notch|notches|straight|back|again|overall|the|its|score|status)){0,4},?\\s(?:from|to|at|into|as|on)(?:\\s(?:an?|the|its|their|overall|rating\\sof|grade\\sof|being|rated|\\w+\\sgrade\\sof))*\\s?$`,
  "i",
);

/** has gone from Inadequate · upgraded to Good · dropped two ratings to inadequate · remained at G1 · unchanged at V2 */
export function moved(at: Surroundings): Assignment | null {
  const match = MOVED.exec(at.before);
  if (match === null) return null;
  const { shape, marked } = at.grade;
  if ((shape === "recommendation" || shape === "tier") && !marked) return null;
  return {
    rule: "moved",
    anchor: anchorAt(at, match.index, match[1]?.length ?? 0),
    object: null,
  };
}
