import { CHANGE_VERB_DIRECTIONS } from "../../../knowledge/change-words.js";
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  FINITE_VERBS,
  INNER_PREPOSITIONS,
  PERIOD_WORDS,
  VERBS_OR_NOUNS,
} from "../../../knowledge/phrase-boundaries.js";
import type { Range } from "../../../model/index.js";
import { isFigure, isPunctuation, type Token } from "./tokens.js";

/** Longer than most measures that a release names. */
const MAX_WORDS = 9;

/**
 * The noun phrase that ends before `end`: the subject of a verb, what stands before a bracket or a colon.
 * "the number of start-ups in Hong Kong (has surged)" → "number of start-ups in Hong Kong".
 */
export function phraseEndingBefore(tokens: readonly Token[], end: number): Range | null {
  let start = end;
  while (start > 0 && end - start < MAX_WORDS) {
    const token = tokens[start - 1];
    if (token === undefined || (isBoundary(token) && !joinsNouns(tokens, start - 1))) break;
    start--;
  }
  return trimPhrase(tokens.slice(start, end));
}

/**
 * The noun phrase that starts at `start`: after "of", "in" or the number itself. It ends at the next verb,
 * relative or preposition: "residents (said they felt safe)".
 */
export function phraseStartingAt(tokens: readonly Token[], start: number): Range | null {
  let end = start;
  while (end < tokens.length && end - start < MAX_WORDS) {
    const token = tokens[end];
    if (token === undefined || endsPhrase(tokens, start, end, token)) break;
    end++;
  }
  return trimPhrase(tokens.slice(start, end));
}

function endsPhrase(tokens: readonly Token[], start: number, at: number, token: Token): boolean {
  const { word } = token;
  if (at > start && word === "of") return false;
  if (DETERMINERS.has(word))
    return at > start && tokens[at - 1]?.word !== "of" && !DETERMINERS.has(tokens[at - 1]?.word ?? "");
  if (isBoundary(token) || INNER_PREPOSITIONS.has(word)) return !isPossessive(tokens, at);
  if (at === start) return false;
  // After a plural noun, a word in -ed or -ly belongs to the verb: "consumers globally prefer".
  const plural = /[^s]s$/.test(tokens[at - 1]?.word ?? "");
  return (
    isFigure(token) || word.endsWith("ly") || (plural && (word.endsWith("ed") || VERBS_OR_NOUNS.has(word)))
  );
}

/** "workers' pay": the apostrophe stands alone as a token. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  return (
    /^['’]$/.test(tokens[at]?.word ?? "") &&
    tokens[at - 1]?.end === tokens[at]?.start &&
    tokens[at - 1]?.word.endsWith("s") === true
  );
}

function isBoundary(token: Token): boolean {
  const { word } = token;
  if (isPunctuation(token)) return word !== "&" && word !== "-" && word !== ".";
  return (
    CLAUSE_WORDS.has(word) ||
    AUXILIARIES.has(word) ||
    FINITE_VERBS.has(word) ||
    (CHANGE_VERB_DIRECTIONS.has(word) && !word.endsWith("ing"))
  );
}

/** "sales and marketing costs": the conjunction joins nouns when no clause is open before it. */
function joinsNouns(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "and" || at < 1) return false;
  for (let left = at - 1; left >= 0; left--) {
    const token = tokens[left];
    if (token === undefined || token.word === "," || token.word === ";") return false;
    if (isFigure(token) || (isBoundary(token) && token.word !== "and")) return false;
  }
  return true;
}

/** Without determiners, prepositions and periods at the start, and without what cannot end a noun phrase. */
function trimPhrase(phrase: readonly Token[]): Range | null {
  let start = 0;
  let end = phrase.length;
  const at = (index: number) => phrase[index]?.word ?? "";
  while (
    start < end &&
    (isOpener(at(start)) || isPunctuation(phrase[start] as Token) || isLeadingPeriod(phrase, start, end))
  )
    start++;
  while (end > start && (isCloser(at(end - 1)) || isPunctuation(phrase[end - 1] as Token))) end--;
  const words = phrase.slice(start, end);
  const says = words.some(
    (token) => !isFigure(token) && !PERIOD_WORDS.has(token.word) && !isPunctuation(token),
  );
  const [first, last] = [words[0], words.at(-1)];
  return says && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null;
}

function isOpener(word: string): boolean {
  return DETERMINERS.has(word) || INNER_PREPOSITIONS.has(word) || word === "'s";
}

/** "in 4Q25 (revenue)", "last year (sales)": a period before the subject. */
function isLeadingPeriod(phrase: readonly Token[], start: number, end: number): boolean {
  const token = phrase[start];
  return (
    token !== undefined &&
    start + 1 < end &&
    (isFigure(token) || (PERIOD_WORDS.has(token.word) && PERIOD_WORDS.has(phrase[start + 1]?.word ?? "")))
  );
}

function isCloser(word: string): boolean {
  return DETERMINERS.has(word) || INNER_PREPOSITIONS.has(word) || word.endsWith("ly");
}
