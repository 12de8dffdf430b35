import { allMatches } from "../../../../language/all-matches.js";
import { parseNumberWords } from "../../../../language/number-words.js";
import type { Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import type { FoundGrade, Reading } from "./found-grade.js";

/** 4.8 out of 5 · 4.5 out of 5 stars · 88 out of 100 · 9.1/10 · 5/5 · 842 out of 1,000 */
const OUT_OF =
  /(?<![\d./$£€])(\d{1,3}(?:\.\d{1,2})?)(?:\s(?:points|stars))?(?:\s?\/\s?|\sout\sof\s(?:a\s(?:possible|maximum|perfect)\s)?)(5|10|20|100|1,?000)(?:[-\s](?:stars?|points?))?(?![\d/%]|[.,]\d)/g;

/** zero out of five · nine out of ten, where nothing is counted behind it */
const IN_WORDS =
  /\b(zero|one|two|three|four|five|six|seven|eight|nine|ten)\sout\sof\s(five|ten)(?=[.,;)]|\s(?:for|in|by|from|on|at|and|last|after)\b|$)/gi;

/** Scores on a printed scale. "4 of 5 people" is a share: the sentence decides (see frames). */
export function findOutOf(text: string, within: Range, chosen: readonly ChosenScheme[]): FoundGrade[] {
  const words = text.slice(within.start, within.end);
  return [...allMatches(words, OUT_OF), ...allMatches(words, IN_WORDS)].flatMap((match) => {
    const value = numberOf(match[1] ?? "");
    const best = numberOf((match[2] ?? "").replace(",", ""));
    if (value === null || best === null || value > best) return [];
    const start = within.start + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        shape: "out-of" as const,
        readings: [...readingsOf(value, best, chosen), generic(value, best)],
        marked: false,
        capital: true,
      },
    ];
  });
}

function readingsOf(value: number, best: number, chosen: readonly ChosenScheme[]): Reading[] {
  return chosen.flatMap(({ scheme }) => {
    if (scheme.numeric?.best !== best || scheme.numeric.unit === "percent") return [];
    const index = scheme.levels.findIndex((level) => level.value === value);
    const worst = scheme.numeric.worst;
    return [
      {
        schemeId: scheme.id,
        label: scheme.levels[index]?.label ?? `${value} out of ${best}`,
        rank: index < 0 ? null : index + 1,
        of: index < 0 ? null : scheme.levels.length,
        value,
        best,
        worst,
        category: null,
      },
    ];
  });
}

function generic(value: number, best: number): Reading {
  return {
    schemeId: null,
    label: `${value} out of ${best}`,
    rank: null,
    of: null,
    value,
    best,
    worst: null,
    category: null,
  };
}

function numberOf(printed: string): number | null {
  if (/^zero$/i.test(printed)) return 0;
  return /^\d/.test(printed) ? Number(printed) : parseNumberWords(printed.toLowerCase());
}
