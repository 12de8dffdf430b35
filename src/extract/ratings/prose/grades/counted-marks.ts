import { COUNTED_MARKS, MARK_GIVERS } from "../../../../knowledge/grade-words.js";
import { AWARDING_VERBS } from "../../../../knowledge/rating-verbs.js";
import { allMatches } from "../../../../language/all-matches.js";
import { parseNumberWords } from "../../../../language/number-words.js";
import type { Range } from "../../../../model/index.js";
import { anyOf } from "../phrases.js";
import { ellipticNumbers } from "./elliptic.js";
import type { FoundGrade } from "./found-grade.js";

const NUMBER = "[1-6]|one|two|three|four|five|six";
/** three hats · four out of five acorns · two Michelin Keys · five gold anchors */
const MARKS = new RegExp(
  `\\b(${NUMBER})(?:\\sout\\sof\\s(${NUMBER}))?\\s(?:(?:AA|Michelin|MICHELIN|chef[’']?s?|gold|green)\\s)?(?:${anyOf(COUNTED_MARKS)})\\b(?![-’']|\\s(?:of|to)\\s[a-z])`,
  "g",
);
const AWARDED = new RegExp(`\\b(?:${anyOf(AWARDING_VERBS)}|(?:up|down)\\sfrom)\\b`);
const GIVER = new RegExp(`\\b(?:${anyOf(MARK_GIVERS)})\\b`);

/**
 * Hats, rosettes, acorns: marks that a guide gives in the place of stars, where the sentence names the guide, or
 * those just before it did. An earlier number may leave them out: "three hats, up from two".
 */
export function findCountedMarks(text: string, within: Range): FoundGrade[] {
  const words = text.slice(within.start, within.end);
  if (!AWARDED.test(words) || !GIVER.test(text.slice(Math.max(0, within.start - NEARBY), within.end)))
    return [];
  const marks = allMatches(words, MARKS).flatMap((match) => {
    const value = countOf(match[1] ?? "");
    const best = match[2] === undefined ? null : countOf(match[2]);
    return value === null ? [] : [markGrade(within.start + match.index, match[0], value, best)];
  });
  const ends = marks.map(({ end }) => end - within.start);
  const earlier = ellipticNumbers(words, ends).map(({ index, printed, value }) =>
    markGrade(within.start + index, printed, value, null),
  );
  return [...marks, ...earlier];
}

/** How far back a guide may have been named. */
const NEARBY = 300;

function markGrade(start: number, label: string, value: number, best: number | null): FoundGrade {
  const reading = { schemeId: null, label, rank: null, of: null, value, best, worst: null, category: null };
  const end = start + label.length;
  return { start, end, shape: "stars", readings: [reading], marked: false, capital: true };
}

function countOf(printed: string): number | null {
  return /^\d$/.test(printed) ? Number(printed) : parseNumberWords(printed);
}
