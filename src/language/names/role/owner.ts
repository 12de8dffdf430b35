import { DETERMINERS } from "../../../knowledge/function-words.js";
import { ROLES_OF_AN_ORGANISATION } from "../../../knowledge/role-domains.js";
import { JOB_SURNAMES } from "../../../knowledge/role-nouns.js";
import {
  BARE_JOBS,
  EMPLOYEES,
  ORGANISATION_WORDS_OF_JOBS,
  OWNED_ROLES,
  OWNERS_IN_JOBS,
  PLACE_NOUNS,
  STATUS_WORDS,
  WORDS_OF_TITLES,
} from "../../../knowledge/role-phrases.js";
import {
  isOrganisationNoun,
  isOrganisationWord,
  isPluralRoleNoun,
  isRoleModifier,
  isRoleNoun,
} from "../lexicon.js";
import { isProper, organisationEnd } from "../organisation-name.js";
import { type Token, type TokenRange, wordAt } from "../tokens.js";
import { headOf } from "./head.js";

/** "Church of Jesus staff member": a name with a joining word before the job. */
export function ownerWithPreposition(tokens: readonly Token[], start: number): TokenRange | null {
  const end = ownerEnd(tokens, start);
  const joined = tokens.slice(start, end).some((token) => token.folded === "of" || token.folded === "for");
  return joined &&
    headOf(tokens, end) !== null &&
    !isRoleNoun(wordAt(tokens, start)) &&
    headOf(tokens, start) === null
    ? { from: start, to: end }
    : null;
}

/** "State Department for Irrigation (Principal Secretary)": capitals of the job behind a name are no part of it. */
function ownerEnd(tokens: readonly Token[], start: number): number {
  const end = organisationEnd(tokens, start);
  const joiner = tokens.findLastIndex(({ folded }, i) => i < end && (folded === "of" || folded === "for"));
  const head = joiner < start ? null : headOf(tokens.slice(0, end), joiner + 1);
  if (head === null) return end;
  let job = head;
  while (job > joiner + 2 && isJobWord(tokens[job - 1])) job--;
  return job;
}

/**
 * The owner before a role: "CQC’s", "BEK TV (Chief Operations Officer)", "Utah (Governor)". Null where the
 * capitals are part of the job: "Class A truck driver", "Dublin City Councillor".
 */
export function splitOwner(tokens: readonly Token[], start: number, head: number): TokenRange | null {
  return possessiveOwner(tokens, start, head) ?? bareOwner(tokens, start, head);
}

/** "CQC’s", "the trust’s"; not "State’s" in "State’s Attorney", nor "Tenants’" in "Tenants’ chair". */
function possessiveOwner(tokens: readonly Token[], start: number, head: number): TokenRange | null {
  for (let i = head - 1; i >= start; i--) {
    const token = tokens[i];
    if (!token?.possessive || isOwnerInJob(token, i - start)) continue;
    const article = DETERMINERS.has(wordAt(tokens, start - 1)) ? 1 : 0;
    return { from: start - article, to: i + 1 };
  }
  return null;
}

/** "State’s Attorney", "Tenants’ chair"; in "Red Mesa School District’s superintendent" the word ends a name. */
function isOwnerInJob(token: Token, wordsBefore: number): boolean {
  if (isPluralRoleNoun(token.folded)) return true;
  return OWNERS_IN_JOBS.has(token.folded) && !(wordsBefore > 1 && isOrganisationWord(token));
}

/** Capitals before the job that are no words of jobs. */
function bareOwner(tokens: readonly Token[], start: number, head: number): TokenRange | null {
  const end = printedOwnerEnd(tokens, start, head) ?? bareOwnerEnd(tokens, start, head);
  const owner = tokens.slice(start, end);
  const last = owner.at(-1);
  if (last === undefined || !isProper(last) || !owner.every(isWordOfName)) return null;
  // "VF 8 owner", "Class A driver": a figure or a letter belongs to the job
  if (["and", "&"].includes(wordAt(tokens, end))) return null; // "Chief Health and Strategy Officer"
  if (/^\d+$|^[A-Z]$/.test(last.text) || /^\d/.test(tokens[end]?.text ?? "")) return null;
  // "Club secretary", "Council leader": a common noun names no owner
  if (owner.length === 1 && isOrganisationNoun(last.folded)) return null;
  const named = isOrganisationWord(last) || last.caps || owner.some((token) => token.text === "&");
  const employee = owner.length > 1 && tokens[end]?.capital === false && EMPLOYEES.has(wordAt(tokens, head));
  return named || employee || isOwned(tokens, head) ? { from: start, to: end } : null;
}

/**
 * Where the print itself parts owner and job: small letters behind capitals that end in a word of organisations
 * ("Transport Watch policy officer", "UNITE regional officer"), or a council ("Straits Arts Council Executive Director").
 */
function printedOwnerEnd(tokens: readonly Token[], start: number, head: number): number | null {
  let small = start;
  while (small <= head && tokens[small]?.capital) small++;
  const last = tokens[small - 1];
  if (small <= head && last !== undefined && small > start) {
    const isName = small - start > 1 && isOrganisationWord(last);
    if (isName || (small - start === 1 && last.caps && !isRoleModifier(last.folded))) return small;
  }
  const council = tokens.findLastIndex(({ folded }, i) => i > start && i < head && folded === "council");
  return council > start && isJobWord(tokens[council + 1]) && tokens[start]?.capital ? council + 1 : null;
}

/** Back from the head over words of jobs, then on over words that make the name: "Acme Health (CEO)". */
function bareOwnerEnd(tokens: readonly Token[], start: number, head: number): number {
  const isPart = BARE_JOBS.has(wordAt(tokens, head)) ? isStatusWord : isJobWord;
  let end = head;
  while (
    end > start &&
    (isPart(tokens[end - 1]) || isUnitedStates(tokens, end - 1)) &&
    !isPlace(tokens, start, end - 1)
  )
    end--;
  while (end > start && end < head && isOwned(tokens, head) && namesOrganisation(tokens[end])) end++;
  return end;
}

/** "Assistant United States Attorney": the country is of the office. */
function isUnitedStates(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    (word === "states" && wordAt(tokens, at - 1) === "united") ||
    (word === "united" && wordAt(tokens, at + 1) === "states")
  );
}

function namesOrganisation(token: Token | undefined): boolean {
  return token !== undefined && isOrganisationWord(token) && !ORGANISATION_WORDS_OF_JOBS.has(token.folded);
}

function isWordOfName(token: Token): boolean {
  return isProper(token) || ["of", "and", "&", "for", "the"].includes(token.folded);
}

/** "Cook County", where "County Councillor" is a job. */
function isPlace(tokens: readonly Token[], start: number, at: number): boolean {
  return at > start && PLACE_NOUNS.has(wordAt(tokens, at)) && tokens[at - 1]?.capital === true;
}

function isStatusWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (STATUS_WORDS.has(token.folded) || (!token.capital && isJobWord(token)) || isRoleNoun(token.folded))
  );
}

function isJobWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (!token.capital || (token.possessive && isPluralRoleNoun(token.folded))) return true;
  return (
    (isRoleModifier(token.folded) && !JOB_SURNAMES.has(token.folded)) || WORDS_OF_TITLES.has(token.folded)
  );
}

function isOwned(tokens: readonly Token[], head: number): boolean {
  const word = wordAt(tokens, head);
  if (isPluralRoleNoun(word)) return true;
  if (word === "owner") return false;
  return ROLES_OF_AN_ORGANISATION.has(word) || OWNED_ROLES.has(word);
}
