import { COUNTED_MARKS, MARK_GIVERS } from "../../../../knowledge/grade-words.js";
import { AWARDING_VERBS } from "../../../../knowledge/rating-verbs.js";
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
const AWARDED = new RegExp(`\\b(?:${anyOf(AWARDING_VERBS)}|(?:up|down)\\sfrom)\\b`);
const GIVER = new RegExp(`\\b(?:${anyOf(MARK_GIVERS)})\\b`);

/** Hats, rosettes, acorns: marks that a guide gives in the place of stars, where the sentence names the guide. */
export function findCountedMarks(text: string, within: Range): FoundGrade[] {
  const words = text.slice(within.start, within.end);
  if (!AWARDED.test(words) || !GIVER.test(words)) return [];
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
