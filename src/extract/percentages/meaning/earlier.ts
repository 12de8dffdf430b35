import { MONTHS } from "../../../knowledge/months.js";

/**
 * Whether what stands after "than", "above" or "below" is an earlier time of the same thing:
 *
 *   in 2019 · last year's level · the same period of 2019 · five years ago · when the club opened · it was · before
 *   the pandemic · pre-pandemic levels · the 2021 figure · January's · in the dry year of 2018
 *
 * Not: "the national average", "in the south", "budgeted".
 */
export function isEarlier(text: string, from: number): boolean {
  return EARLIER.test(text.slice(from, from + REACH));
}

const REACH = 64;

const LEAD = String.raw`^(?:\s(?:in|the|a|at|during|for|its|their|our|on))*\s`;
const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH = MONTHS.flat().join("|");

const EARLIER = new RegExp(
  [
    String.raw`${LEAD}(?:last|previous|prior|preceding|same|corresponding|comparable|year|month|quarter|before|earlier|${YEAR}|pre-\w+)\b`,
    String.raw`${LEAD}this\s(?:time|point|stage)\slast\b`,
    String.raw`${LEAD}(?:${MONTH})\b`,
    String.raw`${LEAD}(?:\w+\s){1,4}(?:of|for|in|from)\s${YEAR}\b`,
    String.raw`${LEAD}(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:years?|months?|weeks?|decades?|quarters?)\s(?:ago|earlier|before|previously)\b`,
    String.raw`^\s(?:was|were)\s(?:\w+\s){1,2}in\s(?:${MONTH}|${YEAR})\b`,
    String.raw`^\s(?:when|before|previously)\b`,
    String.raw`^\s(?:it|they|that|those)\s(?:was|were|had been)(?:[.;,]|$|\s[^.;,]{0,24}\b(?:ago|earlier|before|last|previously|in ${YEAR})\b)`,
  ].join("|"),
  "i",
);
