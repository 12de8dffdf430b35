import { FUNCTION_WORDS } from "../../knowledge/function-words.js";
import { NAMES_OR_WORDS, OPENING_PARTICLES, SURNAMES_OR_WORDS } from "../../knowledge/name-particles.js";
import {
  isCompanyForm,
  isNameSuffix,
  isOrganisationWord,
  isParticle,
  isPostNominal,
  isRoleNoun,
} from "./lexicon.js";
import type { Token } from "./tokens.js";

const LONGEST_NAME = 8;

/**
 * The end (exclusive token index) of the capitalised name that starts at `at`, or `at` where none does:
 *
 *   Ivan Balhatchet · Kay Bailey Hutchison · J. R. Hale · Jan van der Berg · Siobhan O’Neil · Nguyen Thi Minh
 *   Robert “Bob” Hale · Robert (Bob) Hale · Robert Cole III · Martin King, Jr.
 *
 * Titles, roles and letters after the name are the caller's: this reads capitalised words only.
 */
export function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < LONGEST_NAME) {
    const step = nextNamePart(tokens, at, end);
    if (step === 0) break;
    end += step;
  }
  return end;
}

function nextNamePart(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[end];
  if (token === undefined) return 0;
  if (token.kind === "word") {
    if (end > at && tokens[end - 1]?.possessive) return 0;
    if (end > at + 1 && token.folded === tokens[at]?.folded) return 0; // "Ann Bell Ann Bell, …": a heading ran on
    if (end > at + 1 && isSuffix(tokens[end - 1])) return 0; // "Ann Payne Jr President"
    if (isNameWord(token) || (end === at ? isAmbiguousName(tokens, at) : isSurname(token)))
      return end > at && isPostNominal(token) && !isInitials(tokens, end) ? 0 : 1;
    return isParticle(token) && (end > at || OPENING_PARTICLES.has(token.folded))
      ? particles(tokens, end)
      : 0;
  }
  if (end === at) return 0;
  if (token.kind === "comma") return isSuffixAfter(tokens, end) ? 2 : 0;
  return nickname(tokens, end);
}

function isNameWord(token: Token): boolean {
  return token.capital && !FUNCTION_WORDS.has(token.folded) && !token.text.includes("/");
}

/** "Omar Said" */
function isSurname(token: Token): boolean {
  return token.capital && !token.caps && SURNAMES_OR_WORDS.has(token.folded);
}

/** "April Westby", "Will Larson"; not "May 4", "In April Acme plc", "Will the Council" */
export function isAmbiguousName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !token.capital || token.caps) return false;
  const isName = isNameWord(next) && !next.caps && !isOrganisationWord(next) && !isRoleNoun(next.folded);
  return NAMES_OR_WORDS.has(token.folded) && isName && !OF_DATES.has(tokens[at - 1]?.folded ?? "");
}

const OF_DATES: ReadonlySet<string> = new Set(
  "in on of since until from by during last this next early late mid".split(" "),
);

/** "Ann J.R. Hale": initials, where "Ann Hale M.D." has letters after the name. */
function isInitials(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:[A-Z]\.)+$/.test(tokens[at]?.text ?? "") && next !== undefined && isNameWord(next);
}

/** "van der" before "Berg": the particles and the word they lead to. */
function particles(tokens: readonly Token[], at: number): number {
  let end = at;
  for (
    let token = tokens[at];
    end - at < 3 && token?.kind === "word" && isParticle(token);
    token = tokens[end]
  )
    end++;
  const next = tokens[end];
  return next !== undefined && isNameWord(next) ? end - at + 1 : 0;
}

/** “Bob” or (Bob) between first name and surname. */
function nickname(tokens: readonly Token[], at: number): number {
  const open = tokens[at];
  if (open?.kind !== "quote" && open?.kind !== "open") return 0;
  for (let close = at + 2; close <= at + 3; close++) {
    const mark = tokens[close];
    if (mark === undefined) return 0;
    const closes = open.kind === "quote" ? mark.kind === "quote" : mark.kind === "close";
    if (!closes) continue;
    const next = tokens[close + 1];
    const inside = tokens.slice(at + 1, close);
    const isName = inside.every((token) => token.kind === "word" && token.capital && !token.caps);
    return isName && next !== undefined && isNameWord(next) ? close - at + 1 : 0;
  }
  return 0;
}

function isSuffix(token: Token | undefined): boolean {
  return token !== undefined && isNameSuffix(token);
}

function isSuffixAfter(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (tokens[comma + 2]?.kind === "word" && tokens[comma + 2]?.capital) return false; // "Marc Hale, Sr. Director"
  return next !== undefined && (isNameSuffix(next) || (isCompanyForm(next) && !next.caps));
}
