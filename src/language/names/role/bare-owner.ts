import { ROLES_OF_AN_ORGANISATION } from "../../../knowledge/role-domains.js";
import {
  BARE_JOBS,
  EMPLOYEES,
  LOCAL_BODIES,
  NOT_OWNED_DIRECTLY,
  OPENERS_OF_JOBS,
  ORGANISATION_WORDS_OF_JOBS,
  OWNED_ROLES,
  PLACE_NOUNS,
} from "../../../knowledge/role-phrases.js";
import {
  isOrganisationNoun,
  isOrganisationWord,
  isPluralRoleNoun,
  isRoleModifier,
  isRoleNoun,
} from "../lexicon.js";
import { isProper } from "../organisation-name.js";
import { firstIn, lastIn, type Token, type TokenRange, wordAt } from "../tokens.js";
import { isJobWord, isStatusWord } from "./job-word.js";

/**
 * An employer's bare name before the job: "BEK TV (Chief Operations Officer)", "Utah (Governor)", "Local 12
 * (president)". Null where the capitals are part of the job: "Class A truck driver", "Dublin City Councillor".
 */
export function bareOwner(tokens: readonly Token[], start: number, head: number): TokenRange | null {
  const end = printedOwnerEnd(tokens, start, head) ?? bareOwnerEnd(tokens, start, head);
  const owner = tokens.slice(start, end);
  const last = owner.at(-1);
  if (last === undefined || !(isProper(last) || last.capital) || !owner.every(isWordOfName)) return null;
  if (["and", "&"].includes(wordAt(tokens, end))) return null; // "Chief Health and Strategy Officer"
  if (isNumbered(tokens, start, end)) return null;
  // "Club secretary", "Council leader": a common noun names no owner
  if (owner.length === 1 && isOrganisationNoun(last.folded)) return null;
  const named = isOrganisationWord(last) || last.caps || owner.some((token) => token.text === "&");
  const isSmall = tokens[end]?.capital === false;
  const employee = owner.length > 1 && isSmall && EMPLOYEES.has(wordAt(tokens, head));
  if (named || employee) return { from: start, to: end };
  // "Jane Hale, Floodplain administrator": the capital begins the line
  const opensLine = owner.length === 1 && isSmall && isBehindMark(tokens[start - 1]);
  const mayBeField = owner.length === 1 && end === head && NOT_OWNED_DIRECTLY.has(wordAt(tokens, head));
  return isOwned(tokens, head) && !opensLine && !mayBeField ? { from: start, to: end } : null;
}

function isBehindMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "word";
}

/** "VF 8 owner", "Class A driver": a figure or a letter belongs to the job; in "Local 12 president" to a branch. */
function isNumbered(tokens: readonly Token[], start: number, end: number): boolean {
  if (/^\d/.test(tokens[end]?.text ?? "")) return true;
  const last = tokens[end - 1]?.text ?? "";
  return /^\d+$|^[A-Z]$/.test(last) && !(end - 2 >= start && isBranch(tokens, end - 2));
}

/** "Local 12" */
function isBranch(tokens: readonly Token[], at: number): boolean {
  return LOCAL_BODIES.has(wordAt(tokens, at)) && /^\d+$/.test(wordAt(tokens, at + 1));
}

/**
 * Where the print itself parts owner and job: small letters behind capitals that end in a word of organisations
 * ("Transport Watch policy officer", "UNITE regional officer"), or a council ("Straits Arts Council Executive Director").
 */
function printedOwnerEnd(tokens: readonly Token[], start: number, head: number): number | null {
  const branch = firstIn(start, head - 1, (i) => isBranch(tokens, i));
  if (branch >= start) return branch + 2;
  let small = start;
  while (small <= head && tokens[small]?.capital && !isRoleNoun(wordAt(tokens, small))) small++;
  const last = tokens[small - 1];
  if (small <= head && last !== undefined && small > start && tokens[small]?.capital === false) {
    const isName = small - start > 1 && (isOrganisationWord(last) || !isJobWord(tokens[start]));
    if (isName || (small - start === 1 && last.caps && !isRoleModifier(last.folded))) return small;
  }
  const council = lastIn(start + 1, head, (i) => wordAt(tokens, i) === "council");
  return council > start && isJobWord(tokens[council + 1]) && tokens[start]?.capital ? council + 1 : null;
}

/** Back from the head over words of jobs, then on over words that make the name: "Acme Health (CEO)". */
function bareOwnerEnd(tokens: readonly Token[], start: number, head: number): number {
  let end = jobBeforeAnd(tokens, start, head);
  const isPart = BARE_JOBS.has(wordAt(tokens, end)) ? isStatusWord : isJobWord;
  while (
    end > start &&
    (isPart(tokens[end - 1]) || isUnitedStates(tokens, end - 1)) &&
    !isPlace(tokens, start, end - 1)
  )
    end--;
  if (end === start) return end;
  while (end < head && namesOrganisation(tokens[end])) end++;
  return openerAt(tokens, end, head) ?? end;
}

/** "BEK TV (Chief Operations Officer)": behind a name the job begins where a job usually does. */
function openerAt(tokens: readonly Token[], from: number, head: number): number | null {
  for (let at = from; at < head && tokens[at]?.capital; at++)
    if (OPENERS_OF_JOBS.has(wordAt(tokens, at))) return at;
  return null;
}

/** "Managing Director (& CEO)": the first of two jobs, where the second alone takes no field of work. */
function jobBeforeAnd(tokens: readonly Token[], start: number, head: number): number {
  const first = head - 2;
  const isJoined = first >= start && ["and", "&"].includes(wordAt(tokens, head - 1));
  return isJoined && isRoleNoun(wordAt(tokens, first)) ? jobBeforeAnd(tokens, start, first) : head;
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
  return isProper(token) || token.capital || ["of", "and", "&", "for", "the"].includes(token.folded);
}

/** "Cook County", where "County Councillor" is a job. */
function isPlace(tokens: readonly Token[], start: number, at: number): boolean {
  const before = tokens[at - 1];
  return at > start && PLACE_NOUNS.has(wordAt(tokens, at)) && before?.capital === true && !isJobWord(before);
}

function isOwned(tokens: readonly Token[], head: number): boolean {
  const word = wordAt(tokens, head);
  if (isPluralRoleNoun(word)) return true;
  if (word === "owner") return false;
  return ROLES_OF_AN_ORGANISATION.has(word) || OWNED_ROLES.has(word);
}
