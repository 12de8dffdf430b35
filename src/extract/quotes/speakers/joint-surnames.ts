import { type Party, readParties } from "../../../language/names/index.js";
import type { Range } from "../../../model/index.js";

/** Two capitals that "and" joins, and nothing else. */
const TWO_NAMES = /^(\p{Lu}[\p{L}’'-]+) (?:and|&) (\p{Lu}[\p{L}’'-]+)$/u;

/**
 * "Adair and Mangan" are two people where each stands elsewhere in the text behind another capital ("Gráinne
 * Adair", "Senator Mangan"); else null: "Marks and Spencer".
 */
export function readJointSurnames(text: string, { start, end }: Range): readonly Party[] | null {
  const names = TWO_NAMES.exec(text.slice(start, Math.min(end, start + LONGEST)));
  const [first, second] = [names?.[1], names?.[2]];
  if (first === undefined || second === undefined || start + LONGEST < end) return null;
  if (!isSurname(text, first) || !isSurname(text, second)) return null;
  return [
    ...readParties(text, { start, end: start + first.length }),
    ...readParties(text, { start: end - second.length, end }),
  ];
}

/** In characters: two surnames. */
const LONGEST = 60;

/** Whether the word follows another capital anywhere: a first name or a title. */
export function isSurname(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text.slice(Math.max(0, at - 30), at);
    if (/\p{Lu}[\p{L}.’'-]* $/u.test(before) && !/\p{L}/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
