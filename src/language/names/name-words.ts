import { fold } from "./tokens.js";

/** The words of a name for comparison: no nickname marks, no "Jr.", no stops, lower case. */
export function nameWords(name: string): readonly string[] {
  if (!MARKED.test(name)) return fold(name).split(/\s+/).filter(isNameWord);
  return name
    .split(/\s+/)
    .map((word) => fold(word.replace(/^[“"‘'(]+|[”"’'),]+$/g, "")))
    .filter(isNameWord);
}

/** Most names have none of the marks that are stripped from words. */
const MARKED = /[“”"‘’'(),]/;

function isNameWord(word: string): boolean {
  return word !== "" && !SUFFIXES.has(word);
}

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
