import { nameAfter } from "./after.js";
import { raterBeside } from "./beside.js";
import { giverBefore } from "./giver.js";
import { nameOpening } from "./opening.js";
import { type GradePlace, identify, type Rater } from "./rater.js";

/**
 * Who gave a grade, as its sentence says: at the grade itself, behind it, as the subject of the verb, or from the
 * first words on.
 *
 *   a 5-star BBB rating  ·  rated Good by the CQC  ·  The FDIC rated …  ·  According to Euro NCAP, …
 */
export function raterOf(place: GradePlace): Rater | null {
  const beside = raterBeside(place);
  if (beside !== null) return beside;
  const after = nameAfter(place);
  if (after !== null) return identify(after, place);
  const giver = giverBefore(place);
  if (giver !== null) return giver;
  const opening = nameOpening(place);
  return opening === null ? null : identify(opening, place);
}
