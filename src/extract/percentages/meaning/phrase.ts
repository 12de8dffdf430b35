import { QUANTITY_NOUNS } from "../../../knowledge/measure-words.js";
import {
  DETERMINERS,
  INNER_PREPOSITIONS,
  PERIOD_WORDS,
  VAGUE_ADJECTIVES,
} from "../../../knowledge/phrase-boundaries.js";
import type { Range } from "../../../model/index.js";
import { isFigure, isPunctuation, type Token } from "./tokens.js";
import { continuesBefore, isAdverb, isBoundary, isPluralNoun, isVerb, isVerbByPlace } from "./word-class.js";

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
    if (token.word.endsWith("ing") && start < end && isPluralNoun(tokens[start - 2]?.word ?? "")) break;
    start--;
    if (DETERMINERS.has(token.word) && !continuesBefore(tokens, start)) break;
  }
  return trimPhrase(tokens.slice(quantityNounBefore(tokens, start) ?? start, end));
}

/** "the proportion of entrants who go on to (reoffend)": where a measure with a clause of its own opens. */
function quantityNounBefore(tokens: readonly Token[], end: number): number | null {
  for (let index = end - 1; index >= Math.max(0, end - MAX_WORDS); index--) {
    const token = tokens[index];
    if (token === undefined || isFigure(token) || /^[,;:()“”"]$/.test(token.word)) return null;
    if (QUANTITY_NOUNS.has(token.word) && tokens[index + 1]?.word === "of") return index;
  }
  return null;
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
  if (isFigure(token) || isAdverb(word) || isVerbByPlace(tokens, at)) return true;
  // "homes let privately", "people surveyed": what follows a plural in -ed tells of it.
  return word.endsWith("ed") && isPluralNoun(tokens[at - 1]?.word ?? "");
}

/** "workers' pay": the apostrophe stands alone as a token. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  return (
    /^['’]$/.test(tokens[at]?.word ?? "") &&
    tokens[at - 1]?.end === tokens[at]?.start &&
    tokens[at - 1]?.word.endsWith("s") === true
  );
}

/** "sales and marketing costs": "and" joins nouns where no verb or figure stands right before them. */
function joinsNouns(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "and") return false;
  for (let left = at - 1; left >= Math.max(0, at - 3); left--) {
    const token = tokens[left];
    if (token === undefined || /^[,;:)]$/.test(token.word) || isFigure(token) || isVerb(token.word))
      return false;
    if (isBoundary(token)) return left < at - 1;
  }
  return at > 0;
}

/** Without determiners, prepositions and periods at the start, and without what cannot end a noun phrase. */
function trimPhrase(phrase: readonly Token[]): Range | null {
  let start = 0;
  let end = phrase.length;
  while (start < end && (isOpener(phrase[start]) || isLeadingPeriod(phrase, start, end))) start++;
  while (end > start && isCloser(phrase[end - 1])) end--;
  const words = phrase.slice(start, end);
  const says = words.some(
    (token) =>
      !isFigure(token) && !isPeriod(token.word) && !VAGUE_ADJECTIVES.has(token.word) && !isPunctuation(token),
  );
  const [first, last] = [words[0], words.at(-1)];
  return says && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null;
}

/** "annual", "three-year", "12-month". */
function isPeriod(word: string): boolean {
  return PERIOD_WORDS.has(word) || /-(?:year|month|quarter|week|day)$/.test(word);
}

function isOpener(token: Token | undefined): boolean {
  if (token === undefined || isPunctuation(token)) return true;
  const { word } = token;
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

function isCloser(token: Token | undefined): boolean {
  if (token === undefined || isPunctuation(token)) return true;
  const { word } = token;
  return DETERMINERS.has(word) || INNER_PREPOSITIONS.has(word) || isAdverb(word);
}
