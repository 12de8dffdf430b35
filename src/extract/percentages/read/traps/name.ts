import { NAMED_SHARES } from "../../../../knowledge/percent-traps.js";
import type { Surroundings } from "./surroundings.js";

/** "2024%": a crawler joined a year and the sign of the next column. "up 2000%" and "a 2000% return" are meant. */
export function isYear({ before, after, printed }: Surroundings): boolean {
  return /^(?:19|20)\d\d\s?%/.test(printed) && !MEANT_BEFORE.test(before) && !MEANT_AFTER.test(after);
}

const MEANT_BEFORE = /\b(?:by|of|over|than|up|to|a)\s$/;
const MEANT_AFTER = /^\s(?:[a-z-]+\s){0,2}(?:increase|growth|rise|gain|surge|jump|return)/i;

/** "the 1% and the 99%"; "the 1% of homes" and "the 1% levy" are numbers. */
export function isNameOfPeople({ before, after, printed }: Surroundings): boolean {
  return /\bthe\s$/i.test(before) && NAMED.test(printed) && !BELONGS.test(after);
}

const NAMED = new RegExp(
  `^(?:${NAMED_SHARES.map((share) => share.replace(".", "\\.")).join("|")})\\s?(?:%|per)`,
  "i",
);

/** A noun or "of" that the number belongs to; a conjunction or verb is none. */
const BELONGS = /^\s?(?:of\b|(?!(?:and|or|vs|versus|who|is|are|was|were|have|has|get|pay)\b)[a-z-])/;
