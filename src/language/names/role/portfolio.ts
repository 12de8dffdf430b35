import { DETERMINERS } from "../../../knowledge/function-words.js";
import {
  ABSTRACT_ENDINGS,
  ADJECTIVE_ENDINGS,
  JOBS_FOR_A_FIELD,
  JOBS_IN_A_FIELD,
  JOBS_OF_A_FIELD,
  JOBS_OF_AN_ABSTRACT_FIELD,
  JOBS_ON_A_FIELD,
  NOUNS_OF_FIELDS,
  PORTFOLIO_HOLDERS,
} from "../../../knowledge/role-fields.js";
import { ROLE_STOPS } from "../../../knowledge/role-phrases.js";
import { isFirstName } from "../gender.js";
import { endsJob, honorificAt, isOrganisationNoun, isRoleDomain } from "../lexicon.js";
import { hasOrganisationWord, isProper } from "../organisation-name.js";
import { type Token, wordAt } from "../tokens.js";

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
  if (joint === "of" && !isPlainField(item) && !mayBeAnyField(job, item)) return at;
  return PORTFOLIO_HOLDERS.has(job) ? listEnd(tokens, end, nameFollows) : pairEnd(tokens, end, nameFollows);
}

const JOINTS: ReadonlySet<string> = new Set(["for", "in", "on", "of"]);

/** "Secretary of State", "Under Secretary of Commerce": a first field stands between the job and the second. */
function jobAt(tokens: readonly Token[], head: number): string {
  return wordAt(tokens, head - 1) === "of" ? wordAt(tokens, head - 2) : wordAt(tokens, head);
}

/** "Vice President of Stores"; with an article it may as well be a country: "Secretary of the Special Region". */
function mayBeAnyField(job: string, item: readonly Token[]): boolean {
  return JOBS_OF_A_FIELD.has(job) && item[0]?.folded !== "the";
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

/** A word for what people do: in the list of fields, or with an ending of abstract nouns. */
function isAbstract({ folded }: Token): boolean {
  return isRoleDomain(folded) || ABSTRACT_ENDINGS.some((ending) => folded.endsWith(ending));
}

/** "Lunar Exploration", "Learning and Engagement"; in "Saltgrass Health" the first word is a name. */
function isPlainField(item: readonly Token[]): boolean {
  const last = item.at(-1);
  return last !== undefined && isAbstract(last) && item.slice(0, -1).every(mayStandBeforeNoun);
}

function mayStandBeforeNoun(token: Token): boolean {
  const isSmall = !token.capital || ["the", "of"].includes(token.folded);
  return isSmall || isAbstract(token) || ADJECTIVE_ENDINGS.some((ending) => token.folded.endsWith(ending));
}

/** One field: "the Northern District of Ohio", "Rural Affairs", "housing", "the Warm Homes scheme". */
function itemEnd(tokens: readonly Token[], at: number, nameFollows: boolean): number {
  const start = wordAt(tokens, at) === "the" ? at + 1 : at;
  const first = tokens[start];
  if (first === undefined || first.kind !== "word" || DETERMINERS.has(first.folded)) return at;
  if (!first.capital) return start > at ? at : smallEnd(tokens, start);
  let end = capitalsEnd(tokens, start, nameFollows);
  while (wordAt(tokens, end) === "of" && isCapitalWord(tokens[end + 1]))
    end = capitalsEnd(tokens, end + 1, nameFollows);
  return end > start && NOUNS_OF_FIELDS.has(wordAt(tokens, end)) ? end + 1 : end;
}

function capitalsEnd(tokens: readonly Token[], at: number, nameFollows: boolean): number {
  let end = at;
  while (isCapitalWord(tokens[end])) end++;
  for (let i = at; i < end; i++)
    if (endsJob(tokens, i) || honorificAt(tokens, i) > 0 || isPersonAt(tokens, i)) return i;
  const [first, second] = [tokens[end - 2], tokens[end - 1]];
  const mayBeName = first !== undefined && second !== undefined && !isAbstract(first) && !isAbstract(second);
  return nameFollows && mayBeName && end - at > 2 ? end - 2 : end;
}

function isCapitalWord(token: Token | undefined): boolean {
  return token?.capital === true && isProper(token) && !token.possessive;
}

/** A first name with a surname behind it. */
function isPersonAt(tokens: readonly Token[], at: number): boolean {
  return isFirstName(wordAt(tokens, at)) && isCapitalWord(tokens[at + 1]);
}

/** "housing", "parks and open spaces", up to the next mark or joining word. */
function smallEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 5 && isSmallWord(tokens[end])) end++;
  return ["and", "or"].includes(wordAt(tokens, end - 1)) ? end - 1 : end;
}

function isSmallWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital || token.possessive) return false;
  return !ROLE_STOPS.has(token.folded) && !DETERMINERS.has(token.folded) && token.folded !== "to";
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
