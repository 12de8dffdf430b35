import { BODIES_OF_OFFICES, ROLES_OF_AN_ORGANISATION } from "../../knowledge/role-domains.js";
import { JOB_SURNAMES } from "../../knowledge/role-nouns.js";
import { isFirstName } from "./gender.js";
import {
  DETERMINERS,
  endsJob,
  honorificAt,
  isOrganisationNoun,
  isOrganisationWord,
  isPluralRoleNoun,
  isRoleDomain,
  isRoleModifier,
  isRoleNoun,
} from "./lexicon.js";
import { hasOrganisationWord, isProper, organisationEnd } from "./organisation-name.js";
import type { Token } from "./tokens.js";

/** Token indices, half open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface RoleReading {
  readonly role: TokenRange;
  readonly organisation: TokenRange | null;
  /** Where reading may go on. */
  readonly end: number;
}

/**
 * The job that starts at `at`, with the organisation beside it; null where no job does:
 *
 *   CEO of Brightline Foods · Vice Chairman of the Senate Republican Conference · Director of Estates
 *   CQC’s deputy director of operations (in the East) · Co-Founder, President and CEO of Tevard · Governor
 *   Head of Business Development and Co-Founder at CoinZoom · a Class A truck driver · Vice President, Sales
 */
export function readRole(tokens: readonly Token[], at: number): RoleReading | null {
  const start = skipDeterminers(tokens, at);
  const longOwner = ownerWithPreposition(tokens, start);
  const head = headOf(tokens, longOwner?.to ?? start);
  if (head === null) return null;
  const owner = longOwner ?? splitOwner(tokens, start, head);
  const reading = readComplements(tokens, head);
  return {
    role: { from: owner === null ? start : owner.to, to: reading.to },
    organisation: reading.organisation ?? owner,
    end: reading.end,
  };
}

/** "Church of Jesus staff member": a name with a joining word before the job. */
function ownerWithPreposition(tokens: readonly Token[], start: number): TokenRange | null {
  const end = organisationEnd(tokens, start);
  const joined = tokens.slice(start, end).some((token) => token.folded === "of" || token.folded === "for");
  return joined &&
    headOf(tokens, end) !== null &&
    !isRoleNoun(tokens[start]?.folded ?? "") &&
    headOf(tokens, start) === null
    ? { from: start, to: end }
    : null;
}

const LEAD_IN: ReadonlySet<string> = new Set(
  "currently now also formerly then both as fellow own new newly newly-appointed newest".split(" "),
);

function skipDeterminers(tokens: readonly Token[], at: number): number {
  let start = at;
  while (
    DETERMINERS.has(tokens[start]?.folded ?? "") ||
    LEAD_IN.has(tokens[start]?.folded ?? "") ||
    isOrigin(tokens[start])
  )
    start++;
  return start;
}

/** "Leeds-based" */
export function isOrigin(token: Token | undefined): boolean {
  return token?.folded.endsWith("-based") ?? false;
}

/** Words that end a run of modifiers: what follows says of whom, where or since when. */
export const STOPS: ReadonlySet<string> = new Set(
  `of at for with in on as from to by within under since until who which whose whom that where when while is was were are
has have had says said serves serving leads oversees told became joined working representing based`.split(
    /\s+/,
  ),
);

export function stretchEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    tokens[end]?.kind === "word" &&
    !STOPS.has(tokens[end]?.folded ?? "") &&
    !(end > at && isArticle(tokens[end]))
  )
    end++;
  return end;
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && DETERMINERS.has(token.folded);
}

/** Index of the role noun that ends the run of modifiers at `at`. */
export function headOf(tokens: readonly Token[], at: number): number | null {
  if (isParticiple(tokens[at]) || JOINS.has(tokens[at]?.folded ?? "")) return null;
  const end = stretchEnd(tokens, at);
  for (let i = end - 1; i >= at; i--) {
    if (endsJob(tokens, i) || isPluralRoleNoun(tokens[i]?.folded ?? "")) return i;
  }
  return null;
}

const JOINS: ReadonlySet<string> = new Set(["and", "or", "but", "&"]);

/** "supporting the chief executive": a clause, where "managing director" is a job. */
function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    /(?:ing|ed)$/.test(token.folded) &&
    !isRoleModifier(token.folded) &&
    !PARTICIPLES_OF_JOBS.has(token.folded)
  );
}

const PARTICIPLES_OF_JOBS: ReadonlySet<string> = new Set(
  "award-winning certified chartered registered licensed bereaved renowned experienced celebrated acclaimed respected noted self-described self-employed qualified born-and-raised longstanding outspoken".split(
    " ",
  ),
);

const ROLE_POSSESSIVES: ReadonlySet<string> = new Set(
  "state people children women men veteran parent student crown queen king sheriff district citizen players member".split(
    " ",
  ),
);

/** Roles before which the employer's bare name stands, beside those that are always of an organisation. */
const OWNED_ROLES: ReadonlySet<string> = new Set(["director", "secretary", "leader", "officer", "judge"]);

/** Jobs in small letters behind an employer's name of two words: "Prairie View administrator". */
const EMPLOYEES: ReadonlySet<string> = new Set(
  "administrator manager officer engineer analyst economist scientist researcher lecturer strategist designer developer adviser advisor consultant inspector".split(
    " ",
  ),
);

/**
 * The owner before a role: "CQC’s", "BEK TV (Chief Operations Officer)", "Utah (Governor)". Null where the
 * capitals are part of the job: "Class A truck driver", "Dublin City Councillor".
 */
export function splitOwner(tokens: readonly Token[], start: number, head: number): TokenRange | null {
  for (let i = head - 1; i >= start; i--) {
    const token = tokens[i];
    if (
      token?.possessive &&
      !isPluralRoleNoun(token.folded) &&
      !ROLE_POSSESSIVES.has(token.folded.replace(/s$/, "")) &&
      !ROLE_POSSESSIVES.has(token.folded)
    ) {
      const article = DETERMINERS.has(tokens[start - 1]?.folded ?? "") ? 1 : 0;
      return { from: start - article, to: i + 1 };
    }
  }
  let end = head;
  const isPart = BARE_HEADS.has(tokens[head]?.folded ?? "") ? isStatusWord : isJobWord;
  while (end > start && isPart(tokens[end - 1]) && !isPlace(tokens, start, end - 1)) end--;
  while (
    end > start &&
    end < head &&
    isOrganisationWord(tokens[end] as Token) &&
    !WORDS_OF_JOBS.has(tokens[end]?.folded ?? "") &&
    isOwned(tokens, head)
  )
    end++;
  if (end === start || !isProper(tokens[end - 1] as Token)) return null;
  if (/^\d+$|^[A-Z]$/.test(tokens[end - 1]?.text ?? "") || /^\d/.test(tokens[end]?.text ?? "")) return null;
  const owner = tokens.slice(start, end);
  if (!owner.every((token) => isProper(token) || ["of", "and", "&", "for", "the"].includes(token.folded)))
    return null;
  const last = owner.at(-1);
  const named =
    last !== undefined &&
    (isOrganisationWord(last) || last.caps || owner.some((token) => token.text === "&"));
  const employee =
    owner.length > 1 && tokens[end]?.capital === false && EMPLOYEES.has(tokens[head]?.folded ?? "");
  return named || employee || isOwned(tokens, head) ? { from: start, to: end } : null;
}

const PLACE_NOUNS: ReadonlySet<string> = new Set("county city town parish village borough".split(" "));

/** "Cook County", where "County Councillor" is a job. */
function isPlace(tokens: readonly Token[], start: number, at: number): boolean {
  return at > start && PLACE_NOUNS.has(tokens[at]?.folded ?? "") && tokens[at - 1]?.capital === true;
}

/** Words of organisations that are words of jobs too: "District Attorney", "Board Secretary". */
const WORDS_OF_JOBS: ReadonlySet<string> = new Set(
  "district board group police executive county parish programme program project fund production press court division council house cabinet".split(
    " ",
  ),
);

/** Jobs that no field of work stands before: what does belongs to the employer ("Mauka Digital CEO"). */
const BARE_HEADS: ReadonlySet<string> = new Set(
  "ceo cfo coo cto cmo founder co-founder cofounder governor mayor co-ceo".split(" "),
);

const STATUS: ReadonlySet<string> = new Set(
  "acting interim former deputy ex founding and & group regional lord vice lieutenant executive chair chairman president".split(
    " ",
  ),
);

function isStatusWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (STATUS.has(token.folded) || (!token.capital && isJobWord(token)) || isRoleNoun(token.folded))
  );
}

function isJobWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (!token.capital || (token.possessive && isPluralRoleNoun(token.folded))) return true;
  return (isRoleModifier(token.folded) && !JOB_SURNAMES.has(token.folded)) || JOB_WORDS.has(token.folded);
}

/** Jobs that are surnames too, but hardly ever a firm's: "Vice President and Chief Executive". */
const JOB_WORDS: ReadonlySet<string> = new Set([
  "and",
  "&",
  "of",
  "chief",
  "leader",
  "chancellor",
  "rector",
  "provost",
  "partner",
  "major",
]);

function isOwned(tokens: readonly Token[], head: number): boolean {
  const word = tokens[head]?.folded ?? "";
  if (isPluralRoleNoun(word)) return true;
  if (word === "owner") return false;
  return ROLES_OF_AN_ORGANISATION.has(word) || OWNED_ROLES.has(word);
}

interface Complements {
  readonly to: number;
  readonly organisation: TokenRange | null;
  readonly end: number;
}

const EMPLOYS: ReadonlySet<string> = new Set([
  "at",
  "with",
  "from",
  "within",
  "representing",
  "of",
  "for",
  "to",
]);

/** Reads on from the head: fields of work and further jobs join the role, an organisation ends it. */
function readComplements(tokens: readonly Token[], head: number): Complements {
  let to = head + 1;
  to = fieldAfterHead(tokens, regionEnd(tokens, to));
  for (;;) {
    const next = tokens[to];
    if (next === undefined) return { to, organisation: null, end: to };
    if (next.kind === "comma" || next.folded === "and" || next.folded === "&") {
      const joined = joinedRole(tokens, to) ?? joinedDomain(tokens, to);
      if (joined === null) return { to, organisation: null, end: to };
      to = joined;
      continue;
    }
    if (!EMPLOYS.has(next.folded)) return { to, organisation: null, end: to };
    if (SPEAKS_FOR.has(tokens[head]?.folded ?? "") && !isField(tokens, to + 1)) {
      const body = {
        from: to + 1,
        to: Math.max(organisationEnd(tokens, to + 1), stretchEnd(tokens, to + 1)),
      };
      return { to, organisation: body.to > body.from ? body : null, end: body.to };
    }
    const domain = ["of", "for", "to"].includes(next.folded) ? domainEnd(tokens, to + 1) : to + 1;
    const named = organisationEnd(tokens, domain);
    if (
      domain > to + 1 &&
      named > domain &&
      !tokens[domain - 1]?.capital &&
      !isFirstName(tokens[domain]?.folded ?? "")
    ) {
      return { to, organisation: { from: domain, to: named }, end: named };
    }
    if (domain > to + 1) {
      to = domain;
      continue;
    }
    const organisation = employer(tokens, to + 1);
    const further =
      organisation !== null && next.folded === "of" ? employerBehind(tokens, organisation.to) : null;
    // "Vice President of Vehicle Safety at Tarn Motors": an employer behind it makes the first a field of work
    if (further !== null) return { to: organisation?.to ?? to, organisation: further, end: further.to };
    return { to, organisation, end: organisation?.to ?? to };
  }
}

/** "spokesperson for education" */
function isField(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, stretchEnd(tokens, at));
  return (
    words.length > 0 &&
    words.every((token) => !token.capital && (isRoleDomain(token.folded) || token.folded === "and"))
  );
}

function employerBehind(tokens: readonly Token[], at: number): TokenRange | null {
  return ["at", "for", "with"].includes(tokens[at]?.folded ?? "") ? employer(tokens, at + 1) : null;
}

/** Whoever stands behind "for" is spoken for, however it is written: "a spokesperson for elevendigits Ltd". */
const SPEAKS_FOR: ReadonlySet<string> = new Set(
  "spokesperson spokesman spokeswoman representative spokespeople".split(" "),
);

const REGIONS: ReadonlySet<string> = new Set(
  "north south east west asia europe africa america americas oceania pacific emea apac latam uk us eu asia/oceania central middle international global worldwide".split(
    " ",
  ),
);

function regionEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.kind === "word" && tokens[end]?.capital && REGIONS.has(tokens[end]?.folded ?? ""))
    end++;
  return end;
}

/** "VP Client Success": the field of work straight after the head, in capitals. */
function fieldAfterHead(tokens: readonly Token[], at: number): number {
  const end = stretchEnd(tokens, at);
  const words = tokens.slice(at, end);
  return words.length > 0 &&
    words.every((token) => isRoleDomain(token.folded) || token.text === "&") &&
    words[0]?.capital
    ? end
    : at;
}

/** ", President and CEO": another job straight after, without an article. */
function joinedRole(tokens: readonly Token[], at: number): number | null {
  let start = at + 1;
  if (tokens[at]?.kind === "comma" && ["and", "&"].includes(tokens[start]?.folded ?? "")) start++;
  if (DETERMINERS.has(tokens[start]?.folded ?? "")) return null;
  const head = headOf(tokens, start);
  if (head === null) return null;
  const words = tokens.slice(start, head);
  const pure = words.every(
    (token) => isRoleModifier(token.folded) || ["and", "&"].includes(token.folded) || !token.capital,
  );
  return pure && !words.some((token) => token.possessive) && head + 1 === stretchEnd(tokens, start)
    ? head + 1
    : null;
}

/** ", Sales": the field of work after a comma, as in "Vice President, Sales". */
function joinedDomain(tokens: readonly Token[], at: number): number | null {
  const end = stretchEnd(tokens, at + 1);
  const words = tokens.slice(at + 1, end);
  if (
    words.length === 0 ||
    !words.every((token) => isRoleDomain(token.folded) || ["and", "&"].includes(token.folded))
  )
    return null;
  return words.some((token) => token.capital) ? end : null;
}

/** The end of the field of work at `at` ("Estates", "public protection", "the education committee"), or `at`. */
export function domainEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined || first.kind !== "word") return at;
  const start = DETERMINERS.has(first.folded) ? at + 1 : at;
  const noun = tokens[start];
  if (noun === undefined || noun.kind !== "word") return at;
  if (noun.capital && start > at)
    return BODIES_OF_OFFICES.has(noun.folded) && !isPartOfName(tokens, start + 1) ? start + 1 : at;
  if (noun.capital) return capitalDomainEnd(tokens, at);
  if (start > at && isOrganisationNoun(noun.folded)) return at;
  return lowerDomainEnd(tokens, start);
}

function capitalDomainEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const joins = token.kind === "comma" || ["and", "&"].includes(token.folded);
    if (
      joins
        ? !isDomainWord(tokens[i + 1]) && !(token.kind === "comma" && tokens[i + 1]?.folded === "and")
        : !isDomainWord(token)
    )
      break;
    if (!joins) end = i + 1;
  }
  const after = tokens[end];
  return after?.capital && isProper(after) && !isNameBehind(tokens, end) ? at : end;
}

/** "the Council of Europe", "the House Budget Committee": more follows that a name may not. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== "word") return false;
  if (next.folded === "of") return true;
  return (
    next.capital &&
    (hasOrganisationWord(tokens.slice(at, organisationEnd(tokens, at))) || !isNameBehind(tokens, at))
  );
}

/** "Minister for Health Jane Hutt": two capitals behind a field of work are a name. */
function isNameBehind(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || !second.capital) return false;
  return !isOrganisationWord(first) && !isOrganisationWord(second);
}

/** A word of a field of work; "Client" is one in "Client Services" and a person alone. */
function isDomainWord(token: Token | undefined): boolean {
  return token?.capital === true && isRoleDomain(token.folded);
}

function lowerDomainEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end] as Token;
    if (token.kind !== "word" || (STOPS.has(token.folded) && token.folded !== "of") || token.capital) break;
    if (["and", "&"].includes(token.folded) && headOf(tokens, end + 1) !== null) break;
    end++;
  }
  return tokens[end - 1]?.folded === "of" || tokens[end - 1]?.folded === "the" ? at : end;
}

/** The organisation behind "of", "at", "for", "with": "Acme", "the council", "(Italian company) Moleskine", "(the Leeds office of) Acme". */
export function employer(tokens: readonly Token[], at: number): TokenRange | null {
  if (honorificAt(tokens, at) > 0 && tokens[at]?.folded !== "the") return null;
  const named = organisationEnd(tokens, at);
  if (named > at) {
    const to = nounEnd(tokens, named);
    const inner = tokens[to]?.folded === "of" ? to + 1 : to;
    const brand = to > named ? organisationEnd(tokens, inner) : inner;
    return brand > inner ? { from: inner, to: brand } : { from: at, to };
  }
  const start = DETERMINERS.has(tokens[at]?.folded ?? "") ? at + 1 : at;
  if (start === at) return null;
  let end = start;
  while (end < start + 3 && tokens[end]?.kind === "word" && !STOPS.has(tokens[end]?.folded ?? "")) {
    end++;
    if (isOrganisationNoun(tokens[end - 1]?.folded ?? "")) return { from: at, to: end };
  }
  return null;
}

/** "the Calderbrook YJS management board": common nouns may end the name. */
function nounEnd(tokens: readonly Token[], at: number): number {
  for (
    let end = at;
    end < at + 2 && tokens[end]?.kind === "word" && !STOPS.has(tokens[end]?.folded ?? "");
    end++
  ) {
    if (!isOrganisationNoun(tokens[end]?.folded ?? "")) continue;
    return end + 1;
  }
  return at;
}
