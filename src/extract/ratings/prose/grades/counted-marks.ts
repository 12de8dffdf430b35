import { COUNTED_MARKS } from "../../../../knowledge/rating-nouns.js";
import { allMatches } from "../../../../language/all-matches.js";
import { parseNumberWords } from "../../../../language/number-words.js";
import type { Range } from "../../../../model/index.js";
import { anyOf } from "../phrases.js";
import type { FoundGrade } from "./found-grade.js";

const NUMBER = "[1-6]|one|two|three|four|five|six";
/** three hats · four out of five acorns · two Michelin Keys · five gold anchors */
const MARKS = new RegExp(
  `\\b(${NUMBER})(?:\\sout\\sof\\s(${NUMBER}))?\\s(?:(?:AA|Michelin|MICHELIN|chef[’']?s?|gold|green)\\s)?(?:${anyOf(COUNTED_MARKS)})\\b(?![-’']|\\s(?:of|to|for)\\s[a-z])`,
  "g",
);
const AWARDED =
  /\b(?:awarded|earned|given|kept|keeps|retained|retains|holds|held|won|received|gained|has|had|up\sfrom|down\sfrom)\b/;
/** Who gives marks: a guide, an association, a standard with its full name. */
const RATER = /\b(?:Guide|Association|Standard|Scheme|Awards?|Board|Council|Michelin|MICHELIN|AA|Index)\b/;

/** Hats, rosettes, acorns: marks that a guide gives in the place of stars, where the sentence names the guide. */
export function findCountedMarks(text: string, within: Range): FoundGrade[] {
  const words = text.slice(within.start, within.end);
  if (!AWARDED.test(words) || !RATER.test(words)) return [];
  return allMatches(words, MARKS).flatMap((match) => {
    const value = countOf(match[1] ?? "");
    if (value === null) return [];
    const start = within.start + match.index;
    const label = match[0];
    const best = match[2] === undefined ? null : countOf(match[2]);
    const reading = { schemeId: null, label, rank: null, of: null, value, best, worst: null, category: null };
    const end = start + label.length;
    return [{ start, end, shape: "stars" as const, readings: [reading], marked: false, capital: true }];
  });
}

function countOf(printed: string): number | null {
  return /^\d$/.test(printed) ? Number(printed) : parseNumberWords(printed);
}
