import { COUNT_VERBS } from "../../../knowledge/count-words.js";
import { CHANGE_VERBS, MOVING_VERBS } from "../../../knowledge/rating-change-verbs.js";
import {
  GIVING_VERBS,
  HOLDING_VERBS,
  JUDGING_VERBS,
  JUDGING_VERBS_PRESENT,
} from "../../../knowledge/rating-verbs.js";
import { allMatches } from "../../../language/all-matches.js";
import { anyOf } from "./phrases.js";

const VERB = new RegExp(
  `\\b(?:${anyOf([...JUDGING_VERBS, ...JUDGING_VERBS_PRESENT, ...GIVING_VERBS, ...HOLDING_VERBS, ...CHANGE_VERBS.up, ...CHANGE_VERBS.down, ...CHANGE_VERBS.unchanged, ...MOVING_VERBS, ...COUNT_VERBS, "is", "was", "are", "were", "has been", "have been", "announced", "celebrates", "celebrating", "lets", "let", "puts", "put"])})\\b`,
  "g",
);
const REACH = 160;

/** Where the verb that governs a nominal grade begins: "[has] a Good rating"; the anchor itself where none stands before it. */
export function governingVerb(text: string, clauseStart: number, anchor: number): number | null {
  const from = Math.max(clauseStart, anchor - REACH);
  let last: number | null = null;
  for (const match of allMatches(text.slice(from, anchor), VERB)) last = from + match.index;
  return last;
}

/** "[Caring and responsive] were not inspected and retain …": where two verbs share their subject, the first of them. */
export function firstOfTwoVerbs(text: string, clauseStart: number, verb: number): number {
  const from = Math.max(clauseStart, verb - REACH);
  const words = text.slice(from, verb);
  if (!/\s(?:and|but)\s(?:also\s|now\s|still\s|so\s)?$/.test(words)) return verb;
  const first = /\s(?:was|were|is|are|has|have|had|did|do|does)\s/.exec(words);
  return first === null ? verb : from + first.index + 1;
}
