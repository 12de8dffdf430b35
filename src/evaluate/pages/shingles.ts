/** Words in a row that count as one unit: long enough that order and gaps matter. */
const LENGTH = 4;

export interface Coverage {
  readonly precision: number;
  readonly recall: number;
}

/** How far a found text covers the gold one, by the runs of four words that they share. */
export function coverage(gold: string, found: string): Coverage {
  const wanted = shingles(gold);
  const had = shingles(found);
  let common = 0;
  for (const shingle of had) if (wanted.has(shingle)) common++;
  return {
    precision: had.size === 0 ? 0 : common / had.size,
    recall: wanted.size === 0 ? 1 : common / wanted.size,
  };
}

/** A text shorter than one shingle is one as a whole. */
function shingles(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  if (words.length < LENGTH) return new Set(words.length === 0 ? [] : [words.join(" ")]);
  const found = new Set<string>();
  for (let at = 0; at + LENGTH <= words.length; at++) found.add(words.slice(at, at + LENGTH).join(" "));
  return found;
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}_]+/gu;
