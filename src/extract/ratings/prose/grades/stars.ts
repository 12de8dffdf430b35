import { allMatches } from "../../../../language/all-matches.js";
import type { Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import { ellipticNumbers } from "./elliptic.js";
import type { FoundGrade, Reading } from "./found-grade.js";

/** 4 stars · four-star · 4.5-star · three and a half stars · 5* · "a star" is none */
const STARS =
  /\b(\d(?:\.\d{1,2})?|(?:zero|one|two|three|four|five|six|seven)(?:[-\s]and[-\s]a[-\s]half)?)(?:[-\s]{0,2}(?:(?:AA|red|gold|Michelin|MICHELIN)\s)?stars?\b|(?:\*|★)(?!\w))/gi;

/** ★★★★☆ · ⭐⭐⭐⭐ · ★★★½ */
const GLYPHS = /[★⭐✭✮✦🌟]{1,7}[½☆✩✰]{0,6}/gu;

/** cut to one star from [two] · from two stars to [five] */
const ELLIPTIC =
  /\bstars?,?\s(?:from|to)\s(\d(?:\.\d)?|one|two|three|four|five|six|seven)\b(?![-\s]stars?)/gi;

const AND_A_HALF = /[-\s]and[-\s]a[-\s]half$/;
const NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

/** Stars in words, figures and signs. Their scale is that of a chosen scheme with stars, else out of five. */
export function findStars(text: string, within: Range, chosen: readonly ChosenScheme[]): FoundGrade[] {
  const words = text.slice(within.start, within.end);
  const found: FoundGrade[] = [];
  for (const match of allMatches(words, STARS)) {
    const value = numberOf(match[1] ?? "");
    if (value === null || value > 7) continue;
    found.push(starGrade(value, within.start + match.index, match[0], "stars", chosen));
  }
  for (const match of allMatches(words, ELLIPTIC)) {
    const value = numberOf(match[1] ?? "");
    const start = within.start + match.index + match[0].length - (match[1]?.length ?? 0);
    if (value !== null) found.push(starGrade(value, start, match[1] ?? "", "stars", chosen));
  }
  const ends = found.map(({ end }) => end - within.start);
  for (const { index, printed, value } of ellipticNumbers(words, ends))
    found.push(starGrade(value, within.start + index, printed, "stars", chosen));
  for (const match of allMatches(words, GLYPHS)) {
    const full = [...match[0]].filter((sign) => !"☆✩✰½".includes(sign)).length;
    if ([...match[0]].length < 2) continue;
    const value = full + (match[0].includes("½") ? 0.5 : 0);
    found.push(starGrade(value, within.start + match.index, match[0], "glyphs", chosen));
  }
  return found;
}

/** A number of stars on the scales that have so many. */
export function starGrade(
  value: number,
  start: number,
  printed: string,
  shape: "stars" | "glyphs",
  chosen: readonly ChosenScheme[],
): FoundGrade {
  const readings: Reading[] = [];
  for (const { scheme } of chosen) {
    const { numeric } = scheme;
    if (numeric === null || value > Math.max(numeric.best, numeric.worst)) continue;
    if (numeric.unit !== "stars" && !(numeric.unit === "points" && numeric.best === 5)) continue;
    const index = scheme.levels.findIndex((level) => level.value === value);
    readings.push({
      schemeId: scheme.id,
      label:
        scheme.levels[index]?.label ??
        (numeric.unit === "stars" ? starLabel(value) : `${value} out of ${numeric.best}`),
      rank: index < 0 ? null : index + 1,
      of: index < 0 ? null : scheme.levels.length,
      value,
      best: numeric.best,
      worst: numeric.worst,
      category: null,
    });
  }
  readings.push({
    schemeId: null,
    label: starLabel(value),
    rank: null,
    of: null,
    value,
    best: Math.max(5, Math.ceil(value)),
    worst: null,
    category: null,
  });
  return { start, end: start + printed.trimEnd().length, shape, readings, marked: false, capital: true };
}

function starLabel(value: number): string {
  return value === 1 ? "1 star" : `${value} stars`;
}

function numberOf(printed: string): number | null {
  const figure = Number(printed);
  if (!Number.isNaN(figure)) return figure;
  const words = printed.toLowerCase().replace(AND_A_HALF, "");
  const whole = NUMBER_WORDS.indexOf(words);
  return whole < 0 ? null : whole + (words.length < printed.length ? 0.5 : 0);
}
