import { DETERMINERS } from "../../../knowledge/function-words.js";
import { ROLE_DOMAINS } from "../../../knowledge/role-domains.js";
import {
  BOARD_MEMBERS,
  BODIES_OF_OFFICES,
  KINDS_OF_BOARD,
  ROLE_STOPS,
} from "../../../knowledge/role-phrases.js";
import { endsJob, isOrganisationNoun, isOrganisationWord, isRoleDomain } from "../lexicon.js";
import { hasOrganisationWord, isProper, organisationEnd } from "../organisation-name.js";
import { nameEnd } from "../person-name.js";
import { type Token, wordAt } from "../tokens.js";
import { headOf, stretchEnd } from "./head.js";

/** The end of the field of work at `at` ("Estates", "public protection", "the education committee"), or `at`. */
export function domainEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined || first.kind !== "word" || OWN.has(first.folded)) return at;
  const start = DETERMINERS.has(first.folded) ? at + 1 : at;
  const noun = tokens[start];
  if (noun === undefined || noun.kind !== "word") return at;
  if (isBoardOf(tokens, start)) return start + 3;
  if (noun.capital && start > at && KINDS_OF_BOARD.has(noun.folded) && wordAt(tokens, start + 1) === "board")
    return start + 2;
  if (noun.capital && start > at)
    return BODIES_OF_OFFICES.has(noun.folded) && !isPartOfName(tokens, start + 1) ? start + 1 : at;
  if (noun.capital) return capitalDomainEnd(tokens, at);
  if (start > at && isOrganisationNoun(noun.folded)) return at;
  return lowerDomainEnd(tokens, start);
}

/** "the Board of Trustees", "the board of governors": whom a chair chairs. */
function isBoardOf(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === "board" &&
    wordAt(tokens, at + 1) === "of" &&
    BOARD_MEMBERS.has(wordAt(tokens, at + 2))
  );
}

function capitalDomainEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = at; i < tokens.length; i++) {
    if (isDomainWord(tokens[i])) end = i + 1;
    else if (!joinsField(tokens, i)) break;
  }
  if (["and", "&"].includes(wordAt(tokens, end)) && isLastField(tokens, end + 1)) end += 2;
  if (end > at + 1 && namesBody(tokens[end - 1])) return at;
  const after = tokens[end];
  return after?.capital && isProper(after) && !isNameBehind(tokens, end) ? at : end;
}

/** "Transport Watch", "Energy Group": the last word makes a body of the field. */
export function namesBody(token: Token | undefined): boolean {
  return token !== undefined && isOrganisationWord(token) && !ROLE_DOMAINS.has(token.folded);
}

/** "for its upcoming film": what one's own house does is no field of work. */
const OWN: ReadonlySet<string> = new Set(["its", "their", "his", "her", "our", "my"]);

/** The comma and the "and" of "Innovation, Technology and Industry". */
function joinsField(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.kind === "comma") return isDomainWord(next) || next?.folded === "and";
  return ["and", "&"].includes(wordAt(tokens, at)) && isDomainWord(next);
}

/** "Training and Technique at": a word no list has, coordinated with one that it has, before the employer. */
function isLastField(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.capital === true && !endsJob(tokens, at) && ["at", "for", "with"].includes(wordAt(tokens, at + 1))
  );
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

/** "Minister for Health Jane Hutt": two words of a name behind a field of work. */
function isNameBehind(tokens: readonly Token[], at: number): boolean {
  const end = nameEnd(tokens, at);
  return end > at + 1 && !tokens.slice(at, at + 2).some(isOrganisationWord);
}

/** A word of a field of work; "Client" is one in "Client Services" and a person alone. */
function isDomainWord(token: Token | undefined): boolean {
  return token?.capital === true && isRoleDomain(token.folded);
}

function lowerDomainEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let token = tokens[end]; token !== undefined; token = tokens[++end]) {
    if (token.kind !== "word" || token.capital || (ROLE_STOPS.has(token.folded) && token.folded !== "of"))
      break;
    if (["and", "&"].includes(token.folded) && headOf(tokens, end + 1) !== null) break;
    // "head of conservation of the Cairn Society": whose it is
    const next = tokens[end + 1];
    if (
      token.folded === "of" &&
      (next?.capital || (DETERMINERS.has(wordAt(tokens, end + 1)) && tokens[end + 2]?.capital))
    )
      break;
  }
  return ["of", "the"].includes(wordAt(tokens, end - 1)) ? at : end;
}

/** "spokesperson for education" */
export function isField(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, stretchEnd(tokens, at));
  return (
    words.length > 0 &&
    words.every((token) => !token.capital && (isRoleDomain(token.folded) || token.folded === "and"))
  );
}
