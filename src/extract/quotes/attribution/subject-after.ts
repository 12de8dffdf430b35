import {
  ADJUNCT_PREPOSITIONS,
  DETERMINERS,
  INTRODUCERS,
  PRONOUN_SUBJECTS,
  RELATIVES,
  TIME_WORDS,
} from "../../../knowledge/clause-words.js";
import { NAMES_OR_WORDS } from "../../../knowledge/name-particles.js";
import { PARTICIPLES_OF_JOBS, POSTS } from "../../../knowledge/role-phrases.js";
import { isRoleNoun } from "../../../language/names/index.js";
import type { Range } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import { authorOf, rangeOf, trimPhrase } from "./phrase.js";
import { looksFinite } from "./verb-group.js";

/**
 * The noun phrase that follows a verb, as a range: up to the end of the sentence, to an adjunct or to a
 * clause that is no longer about the person.
 *
 *   said [Dana Ruiz, CEO of Brightline Foods].  ·  said [Al Finn] in a statement  ·  said [Al Finn], adding
 */
export function subjectAfter(tokens: readonly Token[]): Range | null {
  const [first, second] = tokens;
  const isTitle = first?.capital === true && second?.capital === true; // "HE Ann Reed"
  const isPronoun = PRONOUN_SUBJECTS.has(first?.lower ?? "") && !isTitle;
  let end = 0;
  let named = false;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (endsPhrase(token)) break;
    if (token.kind === "opening") depth++;
    if (token.kind === "closing" && depth > 0) depth--;
    if (depth > 0) continue; // what stands in brackets belongs to the name
    const next = tokens[index + 1];
    if (token.kind === "comma" && (next === undefined || opensOtherClause(next, tokens[index + 2]))) break;
    if (index > 0 && named && isAdjunct(tokens, index)) break;
    if (index > 0 && token.kind === "word" && isPronoun) break;
    if (token.capital || token.kind === "quotation") named = true;
    if (token.kind === "word" && !token.capital && index > 0 && !DETERMINERS.has(token.lower)) named = true;
    end = index + 1;
  }
  const phrase = trimPhrase(authorOf(tokens.slice(skipTimes(tokens), end)));
  return phrase.length === 0 ? null : rangeOf(phrase);
}

function endsPhrase({ kind }: Token): boolean {
  return kind === "stop" || kind === "colon" || kind === "semicolon" || kind === "dash";
}

/** ", who leads", ", adding", ", when", `, “and`: no appositive. */
function opensOtherClause(next: Token, afterNext: Token | undefined): boolean {
  if (next.kind === "quotation") return true;
  if (next.kind !== "word") return false;
  if (RELATIVES.has(next.lower) || next.lower.endsWith("ing")) return true;
  if (next.lower === "and" || next.lower === "but") return afterNext === undefined || !afterNext.capital;
  if (OF_WHERE.has(next.lower) && (afterNext?.capital || afterNext?.lower === "the")) return false;
  return !next.capital && (INTRODUCERS.has(next.lower) || looksFinite(next));
}

/** "said Ann Reed, from the Halden Trust" */
const OF_WHERE: ReadonlySet<string> = new Set(["from", "with", "of"]);

/** "in a statement", "on Friday" behind a name: about the saying. "of Acme", "from Leeds" are not. */
function isAdjunct(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  if (token.lower === "and") return !startsParty(tokens[index + 1]) && !isInsideJob(tokens, index);
  if (token.lower === "as" || looksFinite(token))
    return !insideRelative(tokens, index) && !isWordOfJob(tokens, index);
  if (!ADJUNCT_PREPOSITIONS.has(token.lower)) return false;
  const next = tokens[index + 1];
  if (token.lower === "in" && POSTS.has(next?.lower ?? "")) return false; // "Special Agent in Charge Jo Dill"
  const isAboutTime = next !== undefined && (TIME_WORDS.has(next.lower) || next.kind === "number");
  // "director at Acme", "head of policy in the North": a role goes on; a bare name does not.
  return isAboutTime || !roleStandsBefore(tokens, index) || STATEMENTS.has(tokens[index + 2]?.lower ?? "");
}

const STATEMENTS: ReadonlySet<string> = new Set(
  "statement post letter interview release speech email press joint tweet video blog announcement".split(" "),
);

/** A lower-case noun just before ("director at"), or any words after a comma (", Head of Policy at"). */
function roleStandsBefore(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  if (previous !== undefined && previous.kind === "word" && !previous.capital) return true;
  if (isRoleNoun(previous?.lower ?? "") && tokens[index + 1]?.kind === "word") return true; // "Reader in Law"
  return tokens.slice(0, index).some((token) => token.kind === "comma");
}

/** "the council’s parks and (recreation director)": small letters on both sides that lead to a job. */
function isInsideJob(tokens: readonly Token[], and: number): boolean {
  const before = tokens[and - 1];
  if (before?.capital !== false || isRoleNoun(before.lower)) return false;
  for (let at = and + 1; at < and + 4 && tokens[at]?.capital === false; at++)
    if (isRoleNoun(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "registered manager", "head of fixed income": no verb. */
function isWordOfJob(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? "";
  return PARTICIPLES_OF_JOBS.has(word) || (word !== "as" && tokens[index - 1]?.lower === "of");
}

/** "a man who goes by": its verb is inside the noun phrase. */
function insideRelative(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(0, index).some((token) => token.lower === "who" || token.lower === "whose");
}

function startsParty(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || DETERMINERS.has(token.lower));
}

/** "said April Westby" */
function isName(tokens: readonly Token[], at: number): boolean {
  return NAMES_OR_WORDS.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.capital === true;
}

/** "said yesterday a jubilant Al Finn" */
function skipTimes(tokens: readonly Token[]): number {
  let at = 0;
  while (TIME_WORDS.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.kind === "word" && !isName(tokens, at))
    at++;
  return at;
}
