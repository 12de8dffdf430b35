import { BOTTOM_WORDS, TOP_WORDS } from "../../../knowledge/count-words.js";
import { allMatches } from "../../../language/all-matches.js";
import type { Range } from "../../../model/index.js";
import { anyOf } from "../prose/phrases.js";

/** One single thing at one end of the scale, or at a level that follows: "Only Northmere received the top rating". */
export interface OnlyCount extends Range {
  readonly end: number;
  /** Which end of the scale; null where a level is printed after it. */
  readonly place: "top" | "bottom" | null;
}

const ONLY = new RegExp(
  `\\bOnly\\s(?:[A-Z][\\w&’'-]*(?:\\s[A-Z&][\\w&’'-]*){0,4}|one\\s\\w+)\\s(?:was\\s|has\\s|is\\s)?(?:received|given|awarded|achieved|earned|got|holds?|rated|graded|gained|managed|judged)\\s(?:(?:the\\s)?(?:(${anyOf(TOP_WORDS)})|(${anyOf(BOTTOM_WORDS)}))(?:\\s\\w+)?\\s(?:rating|grade|mark|score|level|classification))?`,
  "gi",
);

export function findOnly(text: string, sentence: Range): OnlyCount[] {
  return allMatches(text.slice(sentence.start, sentence.end), ONLY).map((match) => {
    const start = sentence.start + match.index;
    const place = match[1] !== undefined ? "top" : match[2] !== undefined ? "bottom" : null;
    return { start, end: start + match[0].trimEnd().length, place };
  });
}
