import { allMatches } from "../../../../language/all-matches.js";
import type { Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import type { FoundGrade } from "./found-grade.js";

/** 94% · 88 per cent · 62.5 percent */
const PERCENT = /(?<![\d.,£$€-])(\d{1,3}(?:\.\d{1,2})?)(?:\s?%|\s(?:per\s?cent|percent)\b)/g;

/** Percentages that may be scores, where the text speaks of a scheme that scores so; see `frames/percent-score.ts`. */
export function findPercentScores(
  text: string,
  within: Range,
  chosen: readonly ChosenScheme[],
): FoundGrade[] {
  const schemes = chosen.filter(({ scheme }) => scheme.percentScores || scheme.numeric?.unit === "percent");
  if (schemes.length === 0) return [];
  return allMatches(text.slice(within.start, within.end), PERCENT).flatMap((match) => {
    const value = Number(match[1]);
    if (value > 100) return [];
    const start = within.start + match.index;
    const readings = schemes.map(({ scheme: { id } }) => ({
      schemeId: id,
      label: `${value}%`,
      rank: null,
      of: null,
      value,
      best: 100,
      worst: 0,
      category: null,
    }));
    const end = start + match[0].length;
    return [{ start, end, shape: "percent" as const, readings, marked: false, capital: true }];
  });
}
