import { HASHES, hashOfPair, hashOfWord, OTHER } from "./word-hash.js";
import { hashOfNext, type WordIndex } from "./word-index.js";
import { nextWord, readWords, type Word } from "./words.js";

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
  /** How many words it has. */
  readonly words: number;
  readonly entry: PhraseEntry<Value>;
}

interface Indexed<Value> {
  readonly entry: PhraseEntry<Value>;
  readonly words: readonly Word[];
}

/** The phrases that begin with one word: by their second word, longest first, and the word by itself. */
interface Beginning<Value> {
  readonly bySecond: Map<string, Indexed<Value>[]>;
  readonly alone: Indexed<Value>[];
}

/** Known phrases by their first words. Built once, searched many times. */
export interface PhraseIndex<Value> {
  readonly byFirst: ReadonlyMap<string, Beginning<Value>>;
  /** What may begin with a word, by its hash, and with a pair of words: with most words of a text nothing does. */
  readonly firsts: Uint8Array;
  readonly pairs: Uint8Array;
}

const NOTHING = 0;
const LONGER_ONLY = 1;
const WORD_ALONE = 2;

export function indexPhrases<Value>(entries: Iterable<PhraseEntry<Value>>): PhraseIndex<Value> {
  const byFirst = new Map<string, Beginning<Value>>();
  const firsts = new Uint8Array(HASHES);
  const pairs = new Uint8Array(HASHES);
  for (const entry of entries) {
    const words = readWords(entry.phrase);
    const [first, second] = words;
    if (first === undefined) continue;
    const hash = hashOfWord(first.folded);
    firsts[hash] = Math.max(firsts[hash] ?? NOTHING, second === undefined ? WORD_ALONE : LONGER_ONLY);
    if (second !== undefined) pairs[hashOfPair(hash, hashOfWord(second.folded))] = 1;
    const { bySecond, alone } = entryOf(byFirst, first.folded, () => ({ bySecond: new Map(), alone: [] }));
    const list = second === undefined ? alone : entryOf(bySecond, second.folded, () => []);
    list.push({ entry, words });
  }
  for (const { bySecond } of byFirst.values())
    for (const list of bySecond.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, firsts, pairs };
}

function entryOf<Entry>(map: Map<string, Entry>, key: string, create: () => Entry): Entry {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

/** Every known phrase in the text, in order; of those that begin at one word the longest, all if equal. */
export function findPhrases<Value>(
  { byFirst, firsts, pairs }: PhraseIndex<Value>,
  words: WordIndex,
): PhraseMatch<Value>[] {
  const { text, count, starts, ends, hashes } = words;
  const matches: PhraseMatch<Value>[] = [];
  for (let word = 0; word < count; word++) {
    const hash = hashes[word] ?? OTHER;
    const may = firsts[hash];
    if (may === NOTHING) continue;
    const next = may === LONGER_ONLY ? hashOfNext(words, word) : null;
    if (next !== null && pairs[hashOfPair(hash, next)] === 0) continue;
    const start = starts[word] ?? 0;
    const end = ends[word] ?? 0;
    const beginning = byFirst.get(text.slice(start, end).toLowerCase());
    if (beginning !== undefined) addMatches(matches, beginning, text, start, end);
  }
  return matches;
}

function addMatches<Value>(
  matches: PhraseMatch<Value>[],
  { bySecond, alone }: Beginning<Value>,
  text: string,
  start: number,
  end: number,
): void {
  const second = bySecond.size === 0 ? null : nextWord(text, end);
  const longer = second === null ? undefined : bySecond.get(second.folded);
  if (longer === undefined && alone.length === 0) return;
  const printed: Word[] = [{ start, end, folded: "" }];
  if (second !== null) printed.push(second);
  let longest = 0;
  for (const list of longer === undefined ? [alone] : [longer, alone]) {
    for (const { entry, words } of list) {
      if (words.length < longest) break;
      if (!goesOn(words, printed, text) || !capitalsAgree(entry, words, printed, text)) continue;
      longest = words.length;
      matches.push({ start, end: printed[longest - 1]?.end ?? end, words: longest, entry });
    }
  }
}

/** Whether the words behind the first one are those of the phrase; reads on in the text only as far as they are. */
function goesOn(phrase: readonly Word[], printed: Word[], text: string): boolean {
  for (let index = 1; index < phrase.length; index++) {
    if (printed[index] === undefined) {
      const next = nextWord(text, printed[index - 1]?.end ?? text.length);
      if (next === null) return false;
      printed.push(next);
    }
    if (printed[index]?.folded !== phrase[index]?.folded) return false;
  }
  return true;
}

function capitalsAgree<Value>(
  { phrase, letters }: PhraseEntry<Value>,
  words: readonly Word[],
  printed: readonly Word[],
  text: string,
): boolean {
  if (letters === "any") return true;
  return words.every(({ start, end }, index) => {
    const wanted = phrase.slice(start, end);
    const found = text.slice(printed[index]?.start, printed[index]?.end);
    return letters === "exact" ? wanted === found || !/[a-z]/i.test(wanted) : hasCapitalsOf(wanted, found);
  });
}

function hasCapitalsOf(wanted: string, printed: string): boolean {
  if (wanted.length > 1 && wanted === wanted.toUpperCase()) return printed === printed.toUpperCase();
  const initial = wanted.charAt(0);
  return initial === initial.toLowerCase() || printed.charAt(0) === printed.charAt(0).toUpperCase();
}
