import { readWords, type Words } from "./words.js";

/**
 * How much of a phrase's capitals the text must have: `name` wants capitals where the phrase has them
 * (so that "candid" is not Candid, while "OFSTED" is Ofsted), `exact` each letter as it is ("aa" is not "AA").
 */
export type CaseRule = "any" | "name" | "exact";

export interface PhraseEntry<Value> {
  readonly phrase: string;
  readonly letters: CaseRule;
  readonly value: Value;
}

export interface PhraseMatch<Value> {
  readonly start: number;
  readonly end: number;
  /** Index of its first word, and one past its last, in the words that were searched. */
  readonly firstWord: number;
  readonly endWord: number;
  readonly entry: PhraseEntry<Value>;
}

interface Indexed<Value> {
  readonly entry: PhraseEntry<Value>;
  readonly words: Words;
}

/** Known phrases by their first word, longest first. Built once, searched many times. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Indexed<Value>[]>;

export function indexPhrases<Value>(entries: Iterable<PhraseEntry<Value>>): PhraseIndex<Value> {
  const index = new Map<string, Indexed<Value>[]>();
  for (const entry of entries) {
    const words = readWords(entry.phrase);
    const first = words.folded[0];
    if (first === undefined) continue;
    const list = index.get(first);
    if (list === undefined) index.set(first, [{ entry, words }]);
    else list.push({ entry, words });
  }
  for (const list of index.values()) list.sort((a, b) => b.words.folded.length - a.words.folded.length);
  return index;
}

/** Every known phrase in the text, in order; of two that begin at one word, the longer (all, if equal). */
export function findPhrases<Value>(index: PhraseIndex<Value>, text: Words): PhraseMatch<Value>[] {
  const matches: PhraseMatch<Value>[] = [];
  for (let at = 0; at < text.folded.length; at++) {
    const candidates = index.get(text.folded[at] ?? "");
    if (candidates === undefined) continue;
    let longest = 0;
    for (const { entry, words } of candidates) {
      if (words.folded.length < longest) break;
      if (!standsAt(words, text, at) || !capitalsAgree(entry.letters, words, text, at)) continue;
      longest = words.folded.length;
      const endWord = at + longest;
      const end = text.ends[endWord - 1] ?? 0;
      matches.push({ start: text.starts[at] ?? 0, end, firstWord: at, endWord, entry });
    }
  }
  return matches;
}

/** The phrases that the whole of a text is. */
export function phrasesEqualTo<Value>(index: PhraseIndex<Value>, text: Words): PhraseEntry<Value>[] {
  const candidates = index.get(text.folded[0] ?? "") ?? [];
  return candidates
    .filter(({ words }) => words.folded.length === text.folded.length && standsAt(words, text, 0))
    .filter(({ entry, words }) => capitalsAgree(entry.letters, words, text, 0))
    .map(({ entry }) => entry);
}

function standsAt(phrase: Words, text: Words, at: number): boolean {
  return phrase.folded.every((word, index) => word === text.folded[at + index]);
}

function capitalsAgree(rule: CaseRule, phrase: Words, text: Words, at: number): boolean {
  if (rule === "any") return true;
  return phrase.folded.every((_word, index) => {
    const wanted = phrase.text.slice(phrase.starts[index], phrase.ends[index]);
    const printed = text.text.slice(text.starts[at + index], text.ends[at + index]);
    return rule === "exact" ? wanted === printed || !/[a-z]/i.test(wanted) : hasCapitalsOf(wanted, printed);
  });
}

function hasCapitalsOf(wanted: string, printed: string): boolean {
  if (wanted.length > 1 && wanted === wanted.toUpperCase()) return printed === printed.toUpperCase();
  const initial = wanted.charAt(0);
  return initial === initial.toLowerCase() || printed.charAt(0) === printed.charAt(0).toUpperCase();
}
