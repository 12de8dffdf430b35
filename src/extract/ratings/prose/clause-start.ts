import { RATER_PEOPLE } from "../../../knowledge/rater-nouns.js";
import { allMatches } from "../../../language/all-matches.js";
import { isJointName } from "../parties/joint-name.js";
import { anyOf } from "./phrases.js";

/** What can stand first in a clause. */
const OPENER = "the|its|their|our|it|they|we";
const STRONG = ";\\s|:\\s|\\s[–—]\\s|\\s?--+\\s?|,\\s(?:with|while|whilst|but)\\s";
const JOINED = `,?\\s(?:and|but|while|whilst|although|though|whereas|with)\\s(?=(?:${OPENER}|his|her|both|all|[A-Z][\\w’']*|\\w+\\s(?:was|were|is|are|both|rated|graded))\\b)`;
const SUBORDINATE = `,?\\s(?:that|when|where|because|since|if|after|before|as)\\s(?=(?:${OPENER}|${anyOf(RATER_PEOPLE)})\\b|[A-Z])`;
const REPORTED = `\\b(?:said|found|says|finds|noted|announced|confirmed|stated|concluded|reported|showed|shows)\\s(?:that\\s)?(?=(?:${OPENER}|[A-Z])\\b)`;

/** Where a clause can begin inside a sentence. */
const BOUNDARY = new RegExp(`(?:${STRONG}|${JOINED}|${SUBORDINATE}|${REPORTED})`, "g");

/** Where the last clause of the words begins; "and" inside a name or between two names begins none. */
export function clauseStart(words: string): number {
  let start = 0;
  for (const { 0: boundary, index } of allMatches(words, BOUNDARY)) {
    if (boundary === " and " && (isInsideName(words, index) || NAMES.test(words.slice(start, index))))
      continue;
    start = index + boundary.length;
  }
  return start;
}

const NAME_BEFORE = /(?:^|[\s(])((?:[A-Z][\w.&’'-]*\s(?:of\s|the\s)?){0,5}[A-Z][\w.&’'-]*)$/;
const NAME_AFTER = /^(?:[A-Z][\w.&’'-]*)(?:\s(?:(?:of|and|&)\s)?[A-Z][\w.&’'-]*){0,5}/;
/** "Fern Cottage, Little Acorns [and …]": names alone, so that no verb stands before the "and". */
const NAMES = /^\s?(?:[Tt]he\s)?[A-Z][\w.&’'-]*(?:,?\s(?:(?:of|the|and|&)\s){0,2}[A-Z][\w.&’'-]*){0,14}$/;
/** What stands before a name here is a grade: "rated Good and Wessex Police …". */
const BEFORE_GRADE = /\b(?:rated|graded|judged|be|as|an?|from|to)\s$/;

function isInsideName(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 80), at);
  const left = NAME_BEFORE.exec(before);
  const right = NAME_AFTER.exec(words.slice(at + 5, at + 85));
  if (left?.[1] === undefined || right === null) return false;
  if (BEFORE_GRADE.test(before.slice(0, before.length - left[1].length))) return false;
  return isJointName(left[1], right[0].replace(/[’']s?$/, ""));
}
