import type { Assignment, Surroundings } from "./frame.js";

/** Levels that are said as a clause, not as a word beside a rating: long, and in lower case in the catalogue. */
const CLAUSE = /^[a-z]+(?:\s\S+){3,}$/;
const UNTRUE = /\b(?:not|no|never|whether|if|could|would|should|can|may|might|must)\b[^.;]{0,40}$/i;

/**
 * The level is the whole finding and needs no verb of rating:
 *
 *   The school demonstrates the capacity to identify and bring about improvement ·
 *   arrangements lead to inconsistent experiences and outcomes · there are widespread and systemic failings
 */
export function clauseLevel({ grade, before }: Surroundings): Assignment | null {
  const [reading] = grade.readings;
  if (grade.shape !== "word" || reading === undefined || reading.schemeId === null) return null;
  if (!CLAUSE.test(reading.label) || UNTRUE.test(before)) return null;
  return {
    rule: "clause-level",
    anchor: { start: grade.start, end: grade.end },
    object: null,
  };
}
