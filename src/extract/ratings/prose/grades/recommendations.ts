import { NAMED_GRADES, RECOMMENDATIONS, TIERS } from "../../../../knowledge/grade-words.js";
import { allMatches } from "../../../../language/all-matches.js";
import type { Range } from "../../../../model/index.js";
import { anyOf } from "../phrases.js";
import type { FoundGrade } from "./found-grade.js";
import { printed } from "./symbols.js";
import { isMarked } from "./words.js";

/** Capitalised, or in capitals: "a Buy rating", "rated OUTPERFORM". "buy now" is none. */
const ADVICE = new RegExp(
  `\\b(?:${anyOf([...RECOMMENDATIONS, ...RECOMMENDATIONS.map((word) => word.toUpperCase())])})\\b`,
  "g",
);
const NAMED = new RegExp(
  `\\b(?:${anyOf(NAMED_GRADES)})(?=["”®™]{0,2}\\s(?:peer\\s(?:review\\s)?)?rating\\b)`,
  "g",
);
const TIER = new RegExp(`\\b(?:${anyOf(TIERS)})\\b`, "gi");

export function findRecommendations(text: string, within: Range): FoundGrade[] {
  return find(text, within, ADVICE, "recommendation");
}

/** "a Superior rating from the …": the grade and its noun, the rater is asked for later. */
export function findNamedGrades(text: string, within: Range): FoundGrade[] {
  return find(text, within, NAMED, "named");
}

export function findTiers(text: string, within: Range): FoundGrade[] {
  return find(text, within, TIER, "tier");
}

function find(
  text: string,
  within: Range,
  pattern: RegExp,
  shape: "recommendation" | "tier" | "named",
): FoundGrade[] {
  return allMatches(text.slice(within.start, within.end), pattern).map((match) => {
    const start = within.start + match.index;
    const end = start + match[0].length;
    const capital = /[A-Z]/.test(match[0][0] ?? "");
    return { start, end, shape, readings: [printed(match[0])], marked: isMarked(text, start, end), capital };
  });
}
