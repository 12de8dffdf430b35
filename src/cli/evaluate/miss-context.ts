import type { Miss } from "../../evaluate/index.js";

/** Characters on each side of the words: about a sentence. */
const AROUND = 100;

/** Beginnings of this length find their place although gold joins parts and adds what it compares. */
const BEGINNING = 24;

/** Where in the text a mistake was made: the words with what stands around them; null: they are not in it. */
export function contextOf(
  text: string,
  { expected, actual }: Pick<Miss, "expected" | "actual">,
): string | null {
  for (const words of [expected, actual]) {
    const beginning = words?.slice(0, BEGINNING);
    const at = beginning ? text.indexOf(beginning) : -1;
    if (at >= 0) return `…${text.slice(Math.max(0, at - AROUND), at + BEGINNING + AROUND)}…`;
  }
  return null;
}
