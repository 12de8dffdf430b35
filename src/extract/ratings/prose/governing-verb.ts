import { COUNT_VERBS } from "../../../knowledge/count-words.js";
import {
  CHANGE_VERBS,
  GIVING_VERBS,
  HOLDING_VERBS,
  JUDGING_VERBS,
  JUDGING_VERBS_PRESENT,
  MOVING_VERBS,
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
