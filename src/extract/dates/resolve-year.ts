import { type DateParts, weekdayOf } from "../../language/dates/index.js";
import type { Tense } from "./tense.js";

/**
 * The year of "6 November" in a release of 9 October 2024: the one that puts it nearest to the day of
 * publication, on the side of it that its words tell ("by 6 November", "met on 6 November"); a weekday
 * ("Friday 6 November") has to agree if it can. Null where the day of publication is not known.
 */
export function resolveYear(
  { month, day, weekday }: DateParts,
  publishedAt: string | null,
  tense: Tense,
): string | null {
  if (month === null || publishedAt === null) return null;
  const published = Date.parse(`${publishedAt.slice(0, "2024-10-09".length)}T00:00:00Z`);
  const year = Number(publishedAt.slice(0, 4));
  if (Number.isNaN(published)) return null;

  const slack = day === null ? HALF_A_MONTH : 0;
  const ranked = [year, year - 1, year + 1]
    .map((candidate) => ({ candidate, away: Date.UTC(candidate, month - 1, day ?? 15) - published }))
    .sort(
      (a, b) =>
        Number(isWrongSide(a.away, tense, slack)) - Number(isWrongSide(b.away, tense, slack)) ||
        Math.abs(a.away) - Math.abs(b.away),
    )
    .map(({ candidate }) => candidate);
  const agreeing = ranked.find((candidate) => day !== null && weekdayOf(candidate, month, day) === weekday);
  const chosen = agreeing ?? ranked[0] ?? year;
  const parts = [month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, "0"));
  return [chosen, ...parts].join("-");
}

function isWrongSide(away: number, tense: Tense, slack: number): boolean {
  return tense === "ahead" ? away < -slack : tense === "behind" && away > slack;
}

/** A month without its day is taken at its middle: "by November", written in November, is no year away. */
const HALF_A_MONTH = 16 * 24 * 60 * 60 * 1000;
