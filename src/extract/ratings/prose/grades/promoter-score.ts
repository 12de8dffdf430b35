import { allMatches } from "../../../../language/all-matches.js";
import type { Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import type { FoundGrade } from "./found-grade.js";

/** Net Promoter Score of 62 · an NPS of +71 · Net Promoter Score, measured by an outside firm, stands at +62 */
const SCORE =
  /\b(?:Net\sPromoter\sScore|NPS)\b[®™]?[^.;\d]{0,80}?\s(?:of|at|is|was|to|reached|hit)\s(?:an?\s\w+\s)?([+-−]?\d{1,3})\b(?!\s?%|[.,]\d|\spoints)/g;

/** The score runs from -100 to 100 and is no percentage. */
export function findPromoterScores(
  text: string,
  within: Range,
  chosen: readonly ChosenScheme[],
): FoundGrade[] {
  return allMatches(text.slice(within.start, within.end), SCORE).flatMap((match) => {
    const printed = match[1] ?? "";
    const value = Number(printed.replace("−", "-"));
    if (Math.abs(value) > 100) return [];
    const end = within.start + match.index + match[0].length;
    const scheme = chosen.find(
      ({ scheme: { numeric } }) => numeric?.best === 100 && numeric.worst === -100,
    )?.scheme;
    const reading = {
      schemeId: scheme?.id ?? null,
      label: printed,
      rank: null,
      of: null,
      value,
      best: 100,
      worst: -100,
      category: null,
    };
    return [
      {
        start: end - printed.length,
        end,
        shape: "promoter-score" as const,
        readings: [reading],
        marked: false,
        capital: true,
      },
    ];
  });
}
