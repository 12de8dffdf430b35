import { NOT_AN_AREA } from "../../../knowledge/area-nouns.js";
import { anyOf } from "./phrases.js";

/** "by Ofsted", between the grade and the area */
const GIVER = String.raw`(?:\sby\s(?:the\s)?(?:[A-Z][\w&.’'-]*\s?){1,5}?)?`;

/**
 * An area behind a grade, in words that no scheme lists:
 *
 *   a B [for power restoration]  ·  rated Marginal by IIHS [in the small overlap front test]  ·  Good [in every area]
 */
const BEHIND = new RegExp(
  `^["”’']?${GIVER}\\s(?:for|in|across)\\s(?:(?:the|all|every|each|both|just|its|their)\\s){0,2}(?!(?:${anyOf(NOT_AN_AREA)})\\b)[a-z]`,
);

/** A label that tells several ratings of one subject apart: an [Issuer] Rating of A, an [ESG] rating of AA. */
const BEFORE =
  /\b(?:issuer|loan|debt|deposit|esg|strength|default|bond|notes?)\srating\s(?:(?:of|at|as)\s)?["“‘']?$/i;

/** Whether the words around a grade name what was graded, though it was not read as the rating's category. */
export function hasUnreadArea(before: string, after: string): boolean {
  return BEHIND.test(after) || BEFORE.test(before);
}
