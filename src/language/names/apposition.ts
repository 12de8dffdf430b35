import { type Description, nothing } from "./description.js";
import { isFirstName } from "./gender.js";
import { endsJob, honorificAt, isPostNominal, isRoleNoun, rankAt } from "./lexicon.js";
import { hasOrganisationWord, isBrand, organisationEnd } from "./organisation-name.js";
import { relativeClause } from "./relative-clause.js";
import { employer, readRole } from "./role/index.js";
import { type Token, type TokenRange, wordAt } from "./tokens.js";
import { unlistedRole } from "./unlisted-role.js";

/**
 * What follows a name, as far as it describes the person:
 *
 *   DBE, QPM · (R-TX) · (HMRC) · , 34, · , CEO of Acme, · , of Leeds, · – chair of governors · (chief executive)
 *   , who became chief executive in January 2023, · , speaking on behalf of the board, · of Acme · at Oxfam
 */
export function readApposition(tokens: readonly Token[], at: number): Description {
  let role: TokenRange | null = null;
  let organisation: TokenRange | null = null;
  let end = at;
  for (let rounds = 0; rounds < 8; rounds++) {
    const start = skipPostNominals(tokens, end);
    const segment = segmentAt(tokens, start);
    if (segment === null) return { role, organisation, end: start };
    const found = describe(tokens, segment);
    if (found === null) return { role, organisation, end: start };
    if (role === null) {
      role = found.role;
      organisation = found.organisation ?? organisation;
    } else if (organisation === null && found.role === null) organisation = found.organisation;
    end = found.end;
  }
  return { role, organisation, end };
}

interface Segment {
  readonly open: "comma" | "open" | "dash" | "none";
  readonly from: number;
}

function segmentAt(tokens: readonly Token[], at: number): Segment | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "quote" || token.text === ":") return null;
  if (token.kind === "word") {
    return ["of", "from", "at", "with", "who", "for", "aged"].includes(token.folded) && !token.caps
      ? { open: "none", from: at }
      : null;
  }
  if (token.kind === "close") return null;
  return tokens[at + 1] === undefined ? null : { open: token.kind, from: at + 1 };
}

function describe(tokens: readonly Token[], segment: Segment): Description | null {
  if (segment.open === "open") return inBrackets(tokens, segment.from);
  const first = tokens[segment.from];
  if (first === undefined || first.kind !== "word") return null;
  if (isAge(first) || first.folded === "aged")
    return nothing(segment.from + (first.folded === "aged" ? 2 : 1));
  if (isAffiliation(first)) return nothing(segment.from + 1);
  if (["who", "whose", "which", "speaking", "writing"].includes(first.folded) && !first.caps)
    return relativeClause(tokens, segment.from);
  if (["of", "from", "at", "with", "for"].includes(first.folded)) return workplace(tokens, segment.from + 1);
  if (segment.open === "none") return null;
  const role = readRole(tokens, segment.from) ?? unlistedRole(tokens, segment.from);
  if (role !== null && startsPerson(tokens, role.end)) return null;
  if (role !== null)
    return { ...role, ...(role.organisation === null ? organisationAfter(tokens, role.end) : {}) };
  const end = organisationEnd(tokens, segment.from);
  const named = tokens.slice(segment.from, end);
  const isName = hasOrganisationWord(named) && !named.some((_, i) => endsJob(named, i));
  return isName ? { role: null, organisation: { from: segment.from, to: end }, end } : null;
}

/** "Council Chairman Harry Hume, Court Chairman Dr Liao": the second job is the next person's. */
function startsPerson(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "word") return false;
  return (
    honorificAt(tokens, at) > 0 ||
    rankAt(tokens, at) > 0 ||
    (isFirstName(wordAt(tokens, at)) && tokens[at + 1]?.capital === true)
  );
}

const isAge = (token: Token) => /^\d{1,3}$/.test(token.text);

/** "R-Texas", "D-Calif." */
const isAffiliation = (token: Token) => /^(?:R|D|I|Ind|DFL|L)[-–]\p{Lu}/u.test(token.text);

/** "CEO, Acme": a name straight after the job is the employer. */
function organisationAfter(
  tokens: readonly Token[],
  at: number,
): { organisation: TokenRange; end: number } | object {
  const from = tokens[at]?.kind === "comma" ? at + 1 : at;
  const end = organisationEnd(tokens, from);
  return end > from ? { organisation: { from, to: end }, end } : {};
}

function inBrackets(tokens: readonly Token[], from: number): Description | null {
  let close = from;
  while (close < tokens.length && close < from + 20 && tokens[close]?.kind !== "close") close++;
  if (tokens[close]?.kind !== "close") return null;
  const inner = tokens.slice(0, close);
  const role = readRole(inner, from);
  if (role !== null) {
    const employed = role.organisation === null ? organisationAfter(inner, role.end) : {};
    return { role: role.role, organisation: role.organisation, ...employed, end: close + 1 };
  }
  const first = tokens[from];
  if (first === undefined || isAge(first) || isAffiliation(first) || isParty(first))
    return nothing(close + 1);
  const end = organisationEnd(inner, from);
  return { role: null, organisation: end === close ? { from, to: end } : null, end: close + 1 };
}

const isParty = (token: Token) =>
  /^(?:con|lab|labour|conservative|libdem|lib|ld|green|snp|dup|sdlp|ind|independent|r|d|he|she|they|pictured|left|right|above|centre|center)$/.test(
    token.folded,
  );

/** "Jane Roe of Acme plc", "Callum Reyes, from the RSPB": a place is none. */
function workplace(tokens: readonly Token[], from: number): Description | null {
  const organisation = employer(tokens, from);
  if (organisation === null) return null;
  const named = tokens.slice(organisation.from, organisation.to);
  const isOrganisation =
    organisation.from > from ||
    hasOrganisationWord(named) ||
    named.some((token) => token.caps || isBrand(token)) ||
    wordAt(tokens, from) === "the";
  return { role: null, organisation: isOrganisation ? organisation : null, end: organisation.to };
}

/** "Sarah Petrie, MP for Wexcombe" has an office where "Sarah Petrie MP" has letters. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  return (
    isRoleNoun(wordAt(tokens, at)) && (tokens[at - 1]?.kind === "comma" || wordAt(tokens, at + 1) === "for")
  );
}

/** "DBE, QPM", ", Ph.D." */
function skipPostNominals(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const comma = tokens[end]?.kind === "comma" ? 1 : 0;
    const token = tokens[end + comma];
    if (
      token === undefined ||
      token.kind !== "word" ||
      !isPostNominal(token) ||
      isOffice(tokens, end + comma)
    )
      return end;
    end += comma + 1;
  }
}
