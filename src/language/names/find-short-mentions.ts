import { type Range, spanAt } from "../../model/index.js";
import { allMatches } from "../all-matches.js";
import { nameWords } from "./name-words.js";
import type { Party } from "./party.js";
import { fold } from "./tokens.js";

/** A capitalised word; Latin letters, an apostrophe or hyphen inside. */
const CAPITALISED = /[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž]*(?:[’'-][A-Za-zÀ-ÖØ-öø-ž]+)*/g;

/**
 * The places where people already known are named by one word: "Hale" and "Robert" for Robert Hale, also in
 * "Hale’s". `known` has the words, folded. Linear in the length of the passages.
 */
export function findShortMentions(
  text: string,
  passages: readonly Range[],
  known: ReadonlySet<string>,
): readonly Party[] {
  if (known.size === 0) return [];
  return passages.flatMap(({ start, end }) => {
    const found: Party[] = [];
    for (const match of allMatches(text.slice(start, end), CAPITALISED)) {
      const word = match[0].replace(/['’]s$/, "");
      if (known.has(fold(word))) found.push(shortMention(text, start + match.index, word.length));
    }
    return found;
  });
}

function shortMention(text: string, start: number, length: number): Party {
  const name = spanAt(text, start, start + length);
  return {
    kind: "person",
    start,
    end: name.end,
    name,
    words: nameWords(name.text),
    title: null,
    role: null,
    organisation: null,
    gender: null,
  };
}
