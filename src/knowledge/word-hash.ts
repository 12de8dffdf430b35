import { endOfWord, isWordCode } from "./words.js";

/** How many hashes of words there are: a table of so many bytes tells of most words that they are not sought. */
export const HASHES = 0x1_0000;

/** Takes the place of a word and the hash of its letters in any case. */
export type WordTest = (start: number, end: number, hash: number) => boolean;

/**
 * Whether a range has a word that passes; the words behind that one are not looked at. Words with figures or
 * with letters beyond ASCII, which fold in other ways, share the hash `OTHER`.
 */
export function someWord(text: string, from: number, to: number, passes: WordTest): boolean {
  for (let at = from; at < to; ) {
    const start = at;
    let hash = 0;
    let code = 0;
    for (; at < to; at++) {
      code = text.charCodeAt(at);
      if (!isLetter(code)) break;
      hash = mix(hash, code | 0x20);
    }
    if (at < to && code !== SPACE && isWordCode(code)) {
      at = endOfWord(text, start);
      if (passes(start, at, OTHER)) return true;
    } else if (at === start) at++;
    else if (passes(start, at, hash)) return true;
  }
  return false;
}

/** The hash that `someWord` tells for a word by itself. */
export function hashOfWord(word: string): number {
  let found = OTHER;
  someWord(word, 0, word.length, (_, end, hash) => {
    if (end === word.length) found = hash;
    return false;
  });
  return found;
}

export function hashOfPair(first: number, second: number): number {
  return mix(first, second);
}

export const OTHER = 0;
const SPACE = 0x20;

function isLetter(code: number): boolean {
  const folded = code | 0x20;
  return folded >= 0x61 && folded <= 0x7a;
}

/** One letter more in a hash. */
export function mix(hash: number, value: number): number {
  return (Math.imul(hash, 31) + value) & (HASHES - 1);
}
