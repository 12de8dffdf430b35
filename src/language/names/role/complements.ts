import { DETERMINERS, FUNCTION_WORDS } from "../../../knowledge/function-words.js";
import { JOBS_BEFORE_A_FIELD } from "../../../knowledge/role-fields.js";
import { EMPLOYING_WORDS, REGIONS, SPEAKS_FOR } from "../../../knowledge/role-phrases.js";
import { isFirstName } from "../gender.js";
import { endsJob, honorificAt, isRoleDomain, isRoleModifier } from "../lexicon.js";
import { hasOrganisationWord, organisationEnd } from "../organisation-name.js";
import { type Token, type TokenRange, wordAt } from "../tokens.js";
import { bodyEnd } from "./body.js";
import { employer } from "./employer.js";
import { domainEnd, isField, namesBody } from "./field.js";
import { fieldAfterHead } from "./field-after-head.js";
import { headOf, stretchEnd } from "./head.js";
import { portfolioEnd } from "./portfolio.js";

/** What follows the head of a role. */
export interface Complements {
  /** Where the role ends. */
  readonly to: number;
  readonly organisation: TokenRange | null;
  /** Where reading may go on. */
  readonly end: number;
}

/** Reads on from the head: fields of work and further jobs join the role, an organisation ends it. */
export function readComplements(tokens: readonly Token[], head: number): Complements {
  let to = fieldAfterHead(tokens, head + 1);
  for (;;) {
    const joined = isJoint(tokens[to]) ? (joinedRole(tokens, to) ?? joinedDomain(tokens, to)) : null;
    if (joined !== null) {
      to = joined;
      continue;
    }
    const portfolio = Math.max(portfolioEnd(tokens, to - 1, to, false), bodyEnd(tokens, to, false));
    if (portfolio > to) {
      to = portfolio;
      continue;
    }
    // "CEO To learn more": the next sentence has begun
    if (!EMPLOYING_WORDS.has(wordAt(tokens, to)) || startsSentence(tokens[to]))
      return { to, organisation: null, end: to };
    const field = ["of", "for", "to"].includes(wordAt(tokens, to)) ? domainEnd(tokens, to + 1) : to + 1;
    const spokenFor = SPEAKS_FOR.has(wordAt(tokens, head)) && !isField(tokens, to + 1);
    if (spokenFor || field === to + 1)
      return spokenFor ? readSpokenFor(tokens, to) : readEmployer(tokens, to);
    const brand = brandBehind(tokens, field);
    if (brand !== null) return { to, organisation: brand, end: brand.to };
    to = field;
  }
}

function startsSentence(token: Token | undefined): boolean {
  return token?.capital === true && !token.caps;
}

function isJoint(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === "comma" || token.kind === "dash" || token.folded === "and" || token.folded === "&";
}

/** "a spokesperson for elevendays Ltd": whatever stands behind the word is spoken for, however it is written. */
function readSpokenFor(tokens: readonly Token[], to: number): Complements {
  const from = to + 1;
  const end = Math.max(organisationEnd(tokens, from), stretchEnd(tokens, from));
  return { to, organisation: end > from ? { from, to: end } : null, end };
}

function readEmployer(tokens: readonly Token[], to: number): Complements {
  const organisation = employer(tokens, to + 1);
  if (organisation === null) return { to, organisation, end: to };
  if (isHome(tokens, to, organisation)) return { to, organisation: null, end: organisation.to };
  const school = fieldOfBody(tokens, organisation);
  if (school > organisation.to) return readOn(tokens, school);
  // "Vice President of Vehicle Safety at Tarn Motors": an employer behind it makes the first a field of work
  const behind =
    ["at", "for", "with"].includes(wordAt(tokens, organisation.to)) && wordAt(tokens, to) === "of";
  const further = behind ? employer(tokens, organisation.to + 1) : null;
  if (further === null) return { to, organisation, end: organisation.to };
  return { to: organisation.to, organisation: further, end: further.to };
}

/** "a mother of three from Leeds", "a resident of Hull": where somebody lives. */
function isHome(tokens: readonly Token[], to: number, { from, to: end }: TokenRange): boolean {
  const preposition = wordAt(tokens, to);
  if (preposition !== "from" && !(preposition === "of" && LIVES.has(wordAt(tokens, to - 1)))) return false;
  return (
    tokens[from]?.capital === true && !hasOrganisationWord(tokens.slice(from, end)) && !tokens[from]?.caps
  );
}

const LIVES: ReadonlySet<string> = new Set(
  "resident native father mother grandfather grandmother dad mum mom neighbour".split(" "),
);

/** "head of the school of nursing at …": a common noun with its field is no employer. */
function fieldOfBody(tokens: readonly Token[], { from, to }: TokenRange): number {
  const isCommon = tokens.slice(from, to).every(({ capital }) => !capital);
  const small = tokens[to + 1]?.capital === false;
  return isCommon && small && wordAt(tokens, to) === "of" ? domainEnd(tokens, to + 1) : to;
}

function readOn(tokens: readonly Token[], to: number): Complements {
  const further = ["at", "for", "with"].includes(wordAt(tokens, to)) ? employer(tokens, to + 1) : null;
  return { to, organisation: further, end: further?.to ?? to };
}

/** "co-founder of the metaverse project Wilder Land": the name behind a common noun is the employer. */
function brandBehind(tokens: readonly Token[], field: number): TokenRange | null {
  const to = organisationEnd(tokens, field);
  const isBrand = to > field && !tokens[field - 1]?.capital && !isFirstName(wordAt(tokens, field));
  return isBrand ? { from: field, to } : null;
}

/** ", President and CEO": another job straight after, without an article. */
function joinedRole(tokens: readonly Token[], at: number): number | null {
  let start = at + 1;
  if (tokens[at]?.kind === "comma" && ["and", "&"].includes(wordAt(tokens, start))) start++;
  if (DETERMINERS.has(wordAt(tokens, start))) return null;
  const head = headOf(tokens, start);
  if (head === null || !endsJob(tokens, head)) return null;
  const words = tokens.slice(start, head);
  if (honorificAt(tokens, start) > 0 || words.some(isOfClause)) return null;
  const pure = words.every(
    (token) => isRoleModifier(token.folded) || ["and", "&"].includes(token.folded) || !token.capital,
  );
  return pure && !words.some((token) => token.possessive) && head + 1 === stretchEnd(tokens, start)
    ? head + 1
    : null;
}

/** ", will represent": no job. */
function isOfClause({ folded }: Token): boolean {
  return FUNCTION_WORDS.has(folded) && folded !== "and";
}

/**
 * ", Sales", ", Asia Pacific": the field of work or the region after a comma; words that no list has only
 * where the employer follows: "Senior Vice President, Global Crop Protection, Agrivane".
 */
function joinedDomain(tokens: readonly Token[], at: number): number | null {
  const end = stretchEnd(tokens, at + 1);
  const words = tokens.slice(at + 1, end);
  const last = words.at(-1);
  if (last === undefined || !last.capital) return null;
  if (["of", "for"].includes(wordAt(tokens, end))) return null; // ", Port of Tilburn"
  if (words.every((token) => REGIONS.has(token.folded))) return end;
  if (words.length > 1 && JOBS_BEFORE_A_FIELD.has(wordAt(tokens, at - 1)) && isEmployerBehind(tokens, end))
    return hasOrganisationWord(words) ? null : end;
  if (!isRoleDomain(last.folded)) return null;
  if (words.length > 1 && namesBody(last)) return null;
  const isField = words.every((token) => token.caps || isRoleDomain(token.folded) || isJoint(token));
  return isField ? end : null;
}

/** ", Agrivane", "at Agrivane" */
function isEmployerBehind(tokens: readonly Token[], at: number): boolean {
  const joined = tokens[at]?.kind === "comma" || ["at", "with", "for"].includes(wordAt(tokens, at));
  return joined && organisationEnd(tokens, at + 1) > at + 1;
}
