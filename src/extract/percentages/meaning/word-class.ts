import { CHANGE_VERB_DIRECTIONS } from "../../../knowledge/change-words.js";
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  FINITE_VERBS,
  INNER_PREPOSITIONS,
  NOUNS_LIKE_ADVERBS,
  PLURALS_THAT_MODIFY,
  VERBS_OR_NOUNS,
} from "../../../knowledge/phrase-boundaries.js";
import { isFigure, isPunctuation, type Token } from "./tokens.js";

/** A word that no noun phrase runs over, whatever stands beside it. */
export function isBoundary(token: Token): boolean {
  const { word } = token;
  if (isPunctuation(token)) return word !== "&" && word !== "-" && word !== ".";
  return CLAUSE_WORDS.has(word) || isVerb(word);
}

export function isVerb(word: string): boolean {
  const changes = CHANGE_VERB_DIRECTIONS.has(word) && !word.endsWith("ing");
  return changes || AUXILIARIES.has(word) || FINITE_VERBS.has(word);
}

export function isAdverb(word: string): boolean {
  return word.endsWith("ly") && !NOUNS_LIKE_ADVERBS.has(word);
}

/** "consumers", "results"; not "business", "nation's" or the "sales" of "sales costs". */
export function isPluralNoun(word: string): boolean {
  return /[a-z][^s'’iu]s$/.test(word) && !PLURALS_THAT_MODIFY.has(word);
}

/**
 * Whether a word is a verb, to go by its neighbours: "consumers use", "employees reported", "leaders partner with",
 * "participants feeling", "their group created 95%".
 */
export function isVerbByPlace(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  const next = tokens[at + 1];
  const opens = next === undefined || DETERMINERS.has(next.word) || isFigure(next);
  if (word.endsWith("ed")) return opens && next !== undefined;
  if (!isPluralNoun(tokens[at - 1]?.word ?? "")) return false;
  if (VERBS_OR_NOUNS.has(word) || word.endsWith("ing")) return true;
  return (
    !word.endsWith("s") && next !== undefined && (DETERMINERS.has(next.word) || AFTER_VERBS.has(next.word))
  );
}

const AFTER_VERBS: ReadonlySet<string> = new Set("with to that from into about".split(" "));

/**
 * Whether a noun phrase goes on over an article or possessive: "number of the homes", "the homes and the
 * farms"; not "cut its costs", and not "good compliance and an arrest rate", where "an" begins another thing.
 */
export function continuesBefore(tokens: readonly Token[], determiner: number): boolean {
  const before = tokens[determiner - 1]?.word ?? "";
  const isIndefinite = /^an?$/.test(tokens[determiner]?.word ?? "");
  return INNER_PREPOSITIONS.has(before) || before === "all" || (before === "and" && !isIndefinite);
}
