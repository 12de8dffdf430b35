import {
  ADJUNCT_PREPOSITIONS,
  CONJUNCTIONS,
  DETERMINERS,
  INTRODUCERS,
  PRONOUN_SUBJECTS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from "../../../knowledge/clause-words.js";
import { readSpeechVerb } from "../../../language/speech-verbs.js";
import type { Range } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import { looksFinite } from "./verb-group.js";

/**
 * The noun phrase that ends before a verb, with its appositives, as a range:
 *
 *   In a statement, [Al Finn, chief executive of Acme,] said   ·  [Al Finn, who left in July,] said
 *   But [she] said   ·  On Friday [Mayor Al Finn] said   ·  [Al Finn and Bo Dean] said
 *
 * Null where what stands there cannot be a subject ("the plan that was said").
 */
export function subjectBefore(tokens: readonly Token[]): Range | null {
  const last = tokens.at(-1);
  if (last !== undefined && PERSONAL.has(last.lower)) return { start: last.start, end: last.end };
  const clause = dropEarlierClauses(dropDateline(tokens));
  const from = skipIntroductions(clause);
  const phrase = trimPhrase(authorOf(clause.slice(from)));
  return phrase.length === 0 ? null : rangeOf(phrase);
}

/** "LEEDS, May 4 — ", "Washington, D.C. -": capitals and numbers up to a dash. */
function dropDateline(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.findIndex((token) => token.kind === "dash");
  if (dash < 1 || dash > 12) return tokens;
  const isDateline = tokens.slice(0, dash).every((token) => token.kind !== "word" || token.capital);
  return isDateline && tokens.length > dash + 1 ? tokens.slice(dash + 1) : tokens;
}

/** "The review, by Desmond Achebe, finds": a document speaks for its author, where one is named. */
function authorOf(tokens: readonly Token[]): readonly Token[] {
  const by = tokens.findIndex((token, at) => token.lower === "by" && tokens[at - 1]?.kind === "comma");
  if (by < 0) return tokens;
  const end = tokens.findIndex((token, at) => at > by && token.kind === "comma");
  return tokens.slice(by + 1, end < 0 ? tokens.length : end);
}

/** Right before the verb these are its subject, whatever stands before: "for what he called". */
const PERSONAL: ReadonlySet<string> = new Set("he she they we i".split(" "));

/**
 * The noun phrase that follows a verb, as a range: up to the end of the sentence, to an adjunct or to a
 * clause that is no longer about the person.
 *
 *   said [Dana Ruiz, CEO of Brightline Foods].  ·  said [Al Finn] in a statement  ·  said [Al Finn], adding
 */
export function subjectAfter(tokens: readonly Token[]): Range | null {
  let end = 0;
  let named = false;
  for (const [index, token] of tokens.entries()) {
    if (endsPhrase(token)) break;
    const next = tokens[index + 1];
    if (token.kind === "comma" && (next === undefined || opensOtherClause(next, tokens[index + 2]))) break;
    if (index > 0 && named && isAdjunct(tokens, index)) break;
    if (index > 0 && token.kind === "word" && PRONOUN_SUBJECTS.has(tokens[0]?.lower ?? "")) break;
    if (token.capital || token.kind === "quotation") named = true;
    if (token.kind === "word" && !token.capital && index > 0 && !DETERMINERS.has(token.lower)) named = true;
    end = index + 1;
  }
  const phrase = trimPhrase(tokens.slice(skipTimes(tokens), end));
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
  return !next.capital && (INTRODUCERS.has(next.lower) || looksFinite(next));
}

/** "in a statement", "on Friday" behind a name: about the saying. "of Acme", "from Leeds" are not. */
function isAdjunct(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  if (token.lower === "and") return !startsParty(tokens[index + 1]);
  if (token.lower === "as" || looksFinite(token)) return !insideRelative(tokens, index);
  if (!ADJUNCT_PREPOSITIONS.has(token.lower)) return false;
  const next = tokens[index + 1];
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
  return tokens.slice(0, index).some((token) => token.kind === "comma");
}

/** "a man who goes by": its verb is inside the noun phrase. */
function insideRelative(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(0, index).some((token) => token.lower === "who" || token.lower === "whose");
}

function startsParty(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || DETERMINERS.has(token.lower));
}

/** "said yesterday a jubilant Al Finn" */
function skipTimes(tokens: readonly Token[]): number {
  let at = 0;
  while (TIME_WORDS.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.kind === "word") at++;
  return at;
}

/** What stands before the last semicolon, colon, quotation or dash pair belongs to another clause. */
function dropEarlierClauses(tokens: readonly Token[]): readonly Token[] {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === "semicolon" || token?.kind === "colon" || token?.kind === "stop")
      return tokens.slice(at + 1);
    if (token?.kind === "quotation" && !isNickname(tokens, at)) return tokens.slice(at + 1);
  }
  return tokens;
}

/** Robert “Bob” Hale */
function isNickname(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

/** Index of the first token of the subject, behind "In a statement,", "On Friday", "But", "when". */
function skipIntroductions(tokens: readonly Token[]): number {
  let from = 0;
  for (;;) {
    const token = tokens[from];
    if (token === undefined) return from;
    if (token.kind === "comma" || token.kind === "dash" || token.kind === "closing") from++;
    else if (token.kind === "word" && isIntroduction(tokens, from)) {
      const next = endOfIntroduction(tokens, from);
      if (next >= tokens.length) return lastPhrase(tokens, from);
      from = next;
    } else return afterConjunction(tokens, from);
  }
}

function isIntroduction(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word === undefined) return false;
  if (INTRODUCERS.has(word.lower) || TIME_WORDS.has(word.lower)) return true;
  if (/.{3}ly$/.test(word.lower)) return tokens[at + 1]?.kind === "comma";
  // "Building on earlier efforts, …"
  return at === 0 && word.lower.endsWith("ing") && tokens.some((token) => token.kind === "comma");
}

/** Behind the comma that closes the adjunct; without one, at the first name or determiner that can be a subject. */
function endOfIntroduction(tokens: readonly Token[], from: number): number {
  if (
    CONJUNCTIONS.has(tokens[from]?.lower ?? "") &&
    tokens[from + 1]?.kind !== "comma" &&
    isShort(tokens, from)
  ) {
    return from + 1;
  }
  for (let at = from + 1; at < tokens.length; at++) {
    if (tokens[at]?.kind === "comma" && !isNumberComma(tokens, at)) return at + 1;
  }
  return lastPhrase(tokens, from);
}

/** "But Al Finn", "and she": the conjunction alone. "While the plan works, Al Finn": a clause. */
function isShort(tokens: readonly Token[], from: number): boolean {
  const lower = tokens[from]?.lower;
  return lower === "and" || lower === "but" || lower === "so" || lower === "or" || lower === "yet";
}

/** "February 16, 2024" */
function isNumberComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number";
}

/** The last run of words that can be a name or a noun phrase: "In a statement on Friday Mayor Al Finn". */
function lastPhrase(tokens: readonly Token[], from: number): number {
  let start = tokens.length;
  for (let at = tokens.length - 1; at > from; at--) {
    const token = tokens[at];
    if (token === undefined || TIME_WORDS.has(token.lower)) break;
    if (token.capital || PRONOUN_SUBJECTS.has(token.lower)) start = at;
    else if (DETERMINERS.has(token.lower)) return at;
    else if (ADJUNCT_PREPOSITIONS.has(token.lower) && start < tokens.length) break;
  }
  return start;
}

/** "… the plan works and Al Finn said": behind a conjunction that follows a finite verb. */
function afterConjunction(tokens: readonly Token[], from: number): number {
  for (let at = tokens.length - 1; at > from; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || !(CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower)))
      continue;
    if (insideParenthesis(tokens, at)) continue;
    const before = tokens.slice(from, at);
    if (before.some((word) => mayBeFinite(word)) && !before.some((word) => RELATIVES.has(word.lower)))
      return at + 1;
  }
  return from;
}

function mayBeFinite(token: Token): boolean {
  return looksFinite(token) || (!token.capital && readSpeechVerb(token.lower)?.form === "finite");
}

function insideParenthesis(tokens: readonly Token[], at: number): boolean {
  return (
    tokens.slice(at).filter(({ kind }) => kind === "closing").length >
    tokens.slice(at).filter(({ kind }) => kind === "opening").length
  );
}

/** Without commas, brackets that do not pair, and small words at its edges. */
function trimPhrase(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && !canOpenPhrase(tokens[start])) start++;
  while (end > start && !canClosePhrase(tokens[end - 1])) end--;
  return tokens.slice(start, end);
}

function canOpenPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "number" || token.kind === "quotation") return true;
  return token.kind === "word" && !CONJUNCTIONS.has(token.lower);
}

function canClosePhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === "word" ||
      token.kind === "number" ||
      token.kind === "closing" ||
      token.kind === "quotation")
  );
}

function rangeOf(tokens: readonly Token[]): Range | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
