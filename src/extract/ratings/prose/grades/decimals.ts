import { allMatches } from "../../../../language/all-matches.js";
import type { Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import type { FoundGrade, Reading } from "./found-grade.js";

/** a 4.9 rating on Google · rated 4.8 on the App Store · an average rating of 4.7 on Tripadvisor */
const BEFORE_NOUN =
  /(?<![\d./$£€])(\d{1,2}\.\d{1,2})(?=\s(?:average\s|overall\s)?ratings?\s(?:on|from|by|at)\s(?:the\s)?[A-Z])/g;
const AFTER_NOUN =
  /\b(?:rated|rating\s(?:of|is)|scores?\sof|scored)\s(?:an?\s)?(?:average\sof\s)?(\d{1,2}\.\d{1,2})(?=\s(?:on|by|at)\s(?:the\s)?[A-Z])/g;

/** A score with a decimal and no scale, which the platform behind it has. */
export function findDecimals(text: string, within: Range, chosen: readonly ChosenScheme[]): FoundGrade[] {
  const words = text.slice(within.start, within.end);
  return [...allMatches(words, BEFORE_NOUN), ...allMatches(words, AFTER_NOUN)].flatMap((match) => {
    const printed = match[1] ?? "";
    const value = Number(printed);
    if (value > 10) return [];
    const start = within.start + match.index + match[0].lastIndexOf(printed);
    const known = chosen.flatMap(({ scheme }) =>
      scheme.numeric?.best === 5 && value <= 5 ? [reading(printed, value, scheme.id, 5)] : [],
    );
    const readings = [...known, reading(printed, value, null, null)];
    return [
      {
        start,
        end: start + printed.length,
        shape: "out-of" as const,
        readings,
        marked: false,
        capital: true,
      },
    ];
  });
}

function reading(printed: string, value: number, schemeId: string | null, best: number | null): Reading {
  const label = best === null ? printed : `${value} out of ${best}`;
  return { schemeId, label, rank: null, of: null, value, best, worst: null, category: null };
}
