import { SCHEME_NOUNS } from "../../../../knowledge/rating-nouns.js";
import { LEVELLING_VERBS } from "../../../../knowledge/rating-verbs.js";
import { anyOf } from "../phrases.js";
import { type Assignment, anchorAt, type Surroundings } from "./frame.js";

/** has classified Gullholm as · placed the company at · was moved to · has reached · retained its */
const PUT = new RegExp(
  `\\b(${anyOf(LEVELLING_VERBS)})(\\s(?:[\\w’'&.-]+\\s){0,7}?)(?:(?:as|at|to|in|into|on|with|an?|its|the|their|our|overall|top|highest|Maturity|maturity)\\s)*$`,
);
const ENDS =
  /^(?:\s?$|\s?[,.;:)(]|\s(?:for|in|by|of|from|against|and|but|to|on|under|after|with|status|ratings?|accreditation|grading|designation|classification|contributor|compliance|again|overall|this|last)\b)/;
const NOUN_AFTER =
  /^\s(?:[A-Z][\w-]+\s){0,3}(?:status|ratings?|accreditation|grading|designation|contributor)\b/;
/** What a level is of, or who gives it: "of the Dementia Friendly Practice scheme", "by the Tenant Voice Index". */
const SCALE = new RegExp(
  `\\b(?:${anyOf(SCHEME_NOUNS)}|${anyOf(SCHEME_NOUNS.map((noun) => noun.toLowerCase()))}|audit|verification|Register|Model|model|maturity|assessors?|accredited)\\b`,
);

/** Levels that number a scale of no known scheme: has classified the hotel as Level 2 · reached Level 3 of the … scheme */
export function numberedLevel(at: Surroundings): Assignment | null {
  const { before, after, text, sentence } = at;
  const match = PUT.exec(before);
  if (match === null || !ENDS.test(after)) return null;
  if (!NOUN_AFTER.test(after) && !SCALE.test(text.slice(sentence.start, sentence.end))) return null;
  const [, verb = "", object = ""] = match;
  const anchor = anchorAt(at, match.index, verb.length);
  const named = object.trim();
  return {
    rule: "numbered-level",
    anchor,
    object: named === "" ? null : { start: anchor.end + 1, end: anchor.end + 1 + named.length },
  };
}
