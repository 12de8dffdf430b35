import { COMPOUND_FIELDS, ORGANISATION_WORDS_OF_JOBS } from "../../../knowledge/role-phrases.js";
import { endsJob, isCompanyForm, isRoleNoun } from "../lexicon.js";
import { organisationEnd } from "../organisation-name.js";
import { firstIn, lastIn, type Token, type TokenRange, wordAt } from "../tokens.js";
import { headOf, wordsAround } from "./head.js";
import { isJobWord } from "./job-word.js";
import { namesakeEnd } from "./owner.js";

/**
 * An employer's name before the job that small words or marks hold together; null where the job's own words are:
 *
 *   Church of Jesus (staff member) · Ernst & Young (partner) · Marks & Spencer’s (chief executive) ·
 *   Bluefin Foods, Inc. (Senior Manager) · Halden Steel plc (Head Chef) · the Ministry of Works’ (permanent secretary)
 *
 * "Sales & Marketing Director" has none.
 */
export function longOwner(tokens: readonly Token[], start: number): TokenRange | null {
  const end = ownerEnd(tokens, start);
  const owner = tokens.slice(start, end);
  if (!owner.some(holdsTogether) || isPairOfFields(owner)) return null;
  if (COMPOUND_FIELDS.has(wordsAround(tokens, start + 1))) return null; // "Front of House Manager"
  const isName = headOf(tokens, end) !== null && !isRoleNoun(wordAt(tokens, start));
  const article = wordAt(tokens, start - 1) === "the" && owner.at(-1)?.possessive ? 1 : 0;
  return isName && startsNoJob(tokens, start, end) ? { from: start - article, to: end } : null;
}

/** "Sales & Marketing" */
function isPairOfFields(words: readonly Token[]): boolean {
  return words.every((word) => word.text === "&" || (word.capital && isJobWord(word)));
}

/** "Director General of Halden": the job stands first. */
function startsNoJob(tokens: readonly Token[], start: number, end: number): boolean {
  const head = headOf(tokens, start);
  return head === null || head >= end || ORGANISATION_WORDS_OF_JOBS.has(wordAt(tokens, head));
}

function holdsTogether(token: Token): boolean {
  return JOINERS.has(token.folded) || token.kind === "comma" || isForm(token);
}

const JOINERS: ReadonlySet<string> = new Set(["of", "for", "&"]);

/** "plc", "Inc."; a company as such employs a secretary. */
function isForm(token: Token | undefined): boolean {
  return token !== undefined && isCompanyForm(token) && token.folded !== "company";
}

/** "State Department for Irrigation (Principal Secretary)": capitals of the job behind a name are no part of it. */
function ownerEnd(tokens: readonly Token[], start: number): number {
  const end = organisationEnd(tokens, start);
  const form = lastIn(start + 1, end, (i) => isForm(tokens[i]));
  if (form > start) return form + 1;
  const possessive = firstIn(start, end, (i) => tokens[i]?.possessive === true);
  if (possessive >= 0)
    return namesakeEnd(tokens, possessive + 1, (headOf(tokens, possessive + 1) ?? end) + 1);
  const joiner = firstIn(start + 1, end, (i) => JOINERS.has(wordAt(tokens, i)));
  const head = joiner < 0 ? -1 : firstIn(joiner + 2, end, (i) => endsJob(tokens, i));
  if (head < 0) return end;
  const last = lastIn(joiner, head, (i) => JOINERS.has(wordAt(tokens, i)));
  let job = head;
  while (job > last + 2 && isJobWord(tokens[job - 1])) job--;
  return job;
}
