import { type Assignment, anchorAt, type Surroundings } from "./frame.js";

/** scored 94% · a score of 97% · its Blue Drop score fell to 62% · rated 91% */
const SCORED =
  /\b(scor(?:ed|es|ing)|rated(?:\sat)?|(?:scores?|ratings?)\s(?:of|is|was|stands\sat|(?:has\s)?(?:rose|risen|fell|fallen|dropped|climbed|improved|slipped)\sto))\s(?:an?\s|of\s|at\s|just\s|only\s)?$/;

/** A percentage is a score only where the words say that something was scored; the others of its sentence borrow that. */
export function percentScore(at: Surroundings): Assignment | null {
  const match = SCORED.exec(at.before);
  if (match === null) return null;
  const anchor = anchorAt(at, match.index, match[1]?.length ?? 0);
  return {
    rule: /^scor|^rated/.test(match[0]) && !/^scores?\s/.test(match[0]) ? "judged" : "rating-of",
    anchor,
    object: null,
  };
}
