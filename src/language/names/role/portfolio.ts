import {
  HOLD_AN_OFFICE_OF_A_BODY,
  JOBS_FOR_A_FIELD,
  JOBS_IN_A_FIELD,
  JOBS_OF_A_FIELD,
  JOBS_OF_AN_ABSTRACT_FIELD,
  JOBS_ON_A_FIELD,
  NOUNS_OF_FIELDS,
  PORTFOLIO_HOLDERS,
} from "../../../knowledge/role-fields.js";
import { isOrganisationNoun, isOrganisationWord, isRoleDomain } from "../lexicon.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { type Token, wordAt } from "../tokens.js";
import { isCapitalWord, isPersonAt, isPlainField, itemEnd } from "./item.js";

/**
 * The end of the field of work that the word at `at` joins to the job before it, or `at` where it joins none:
 *
 *   Commissioner | for the Internal Market · Lecturer | in Occupational Health · policy lead | on housing
 *   Minister | for Agriculture, Food and the Marine · Vice President | of Lunar Exploration
 *   programme manager | for the Warm Homes scheme · Attorney | for the Northern District of Ohio
 *
 * With `nameFollows`, two capitals at the end are left to be the name.
 */
export function portfolioEnd(
  tokens: readonly Token[],
  head: number,
  at: number,
  nameFollows: boolean,
): number {
  const joint = wordAt(tokens, at);
  if (!JOINTS.has(joint)) return at;
  const job = jobAt(tokens, head);
  if (!joinsField(joint, job)) return at;
  const end = itemEnd(tokens, at + 1, nameFollows);
  const item = tokens.slice(at + 1, end);
  const last = item.at(-1);
  if (last === undefined || (!NOUNS_OF_FIELDS.has(last.folded) && namesOrganisation(item))) return at;
  // "VP of Marketing for Savoya": behind one field another is plain, or it is the employer
  const isSecond = wordAt(tokens, head - 1) === "of" && !PORTFOLIO_HOLDERS.has(job);
  if (isSecond && joint === "for" && !isPlainField(item)) return at;
  if (joint === "of" && !isPlainField(item) && !mayBeAnyField(tokens, head, item)) return at;
  if (joint === "of" && item[0]?.folded === "the" && isOrganisationWord(last)) return at;
  return PORTFOLIO_HOLDERS.has(job) ? listEnd(tokens, end, nameFollows) : pairEnd(tokens, end, nameFollows);
}

const JOINTS: ReadonlySet<string> = new Set(["for", "in", "on", "of"]);

/** "Secretary of State", "Under Secretary of Commerce": a first field stands between the job and the second. */
function jobAt(tokens: readonly Token[], head: number): string {
  return wordAt(tokens, head - 1) === "of" ? wordAt(tokens, head - 2) : wordAt(tokens, head);
}

/**
 * "Vice President of Stores"; with an article it may as well be a country: "Secretary of the Special Region". A general
 * secretary or a chief minister has a body or a country.
 */
function mayBeAnyField(tokens: readonly Token[], head: number, item: readonly Token[]): boolean {
  const job = jobAt(tokens, head);
  const ofBody = HOLD_AN_OFFICE_OF_A_BODY.has(wordAt(tokens, head - 1));
  return JOBS_OF_A_FIELD.has(job) && !ofBody && item[0]?.folded !== "the";
}

function joinsField(joint: string, job: string): boolean {
  if (joint === "for") return JOBS_FOR_A_FIELD.has(job);
  if (joint === "in") return JOBS_IN_A_FIELD.has(job);
  if (joint === "on") return JOBS_ON_A_FIELD.has(job);
  return joint === "of" && (JOBS_OF_A_FIELD.has(job) || JOBS_OF_AN_ABSTRACT_FIELD.has(job));
}

/** "the Home Coalition", "UNICEF", "the council"; "Occupational Health" and "HR" are fields as well. */
function namesOrganisation(item: readonly Token[]): boolean {
  const last = item.at(-1);
  if (last !== undefined && isOrganisationNoun(last.folded)) return true;
  return item.some((token) => (token.caps || hasOrganisationWord([token])) && !isRoleDomain(token.folded));
}

/** "Prosperity and Industrial Strategy" */
function pairEnd(tokens: readonly Token[], end: number, nameFollows: boolean): number {
  if (!["and", "&"].includes(wordAt(tokens, end))) return end;
  const next = nextItemEnd(tokens, end + 1, nameFollows);
  return next > end + 1 ? next : end;
}

/** ", Food and the Marine": a list counts only as far as its "and" closes it. */
function listEnd(tokens: readonly Token[], first: number, nameFollows: boolean): number {
  let end = first;
  for (let items = 0; items < 6 && tokens[end]?.kind === "comma"; items++) {
    const isLast = ["and", "&"].includes(wordAt(tokens, end + 1));
    const next = nextItemEnd(tokens, isLast ? end + 2 : end + 1, nameFollows);
    if (next <= end + 2 && tokens[next - 1]?.kind !== "word") return first;
    if (isLast) return next;
    end = next;
  }
  const closed = pairEnd(tokens, end, nameFollows);
  return closed > end ? closed : first;
}

function nextItemEnd(tokens: readonly Token[], at: number, nameFollows: boolean): number {
  const start = wordAt(tokens, at) === "the" ? at + 1 : at;
  return isCapitalWord(tokens[start]) && !isPersonAt(tokens, start) ? itemEnd(tokens, at, nameFollows) : at;
}
