import { OTHER, someWord } from "./word-hash.js";

/**
 * The words of a text, read once for all who look for known ones: where each begins and ends, and its hash as
 * `someWord` tells it. In arrays of numbers, so that a look at a thousand words costs no more than a thousand looks.
 */
export interface WordIndex {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint16Array;
}

export function indexWords(text: string): WordIndex {
  const most = (text.length + 1) >> 1;
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const hashes = new Uint16Array(most);
  let count = 0;
  someWord(text, 0, text.length, (start, end, hash) => {
    starts[count] = start;
    ends[count] = end;
    hashes[count++] = hash;
    return false;
  });
  return { text, count, starts, ends, hashes };
}

/** The number of the first word that begins at a place or later; `count` where none does. */
export function firstWordFrom({ starts, count }: WordIndex, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The hash of the word behind one, where nothing but a space parts them and it has plain letters; else null. */
export function hashOfNext({ text, count, starts, ends, hashes }: WordIndex, word: number): number | null {
  const end = ends[word] ?? 0;
  if (word + 1 >= count || starts[word + 1] !== end + 1 || text.charCodeAt(end) !== SPACE) return null;
  const hash = hashes[word + 1] ?? OTHER;
  return hash === OTHER ? null : hash;
}

const SPACE = 0x20;
