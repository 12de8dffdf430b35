import { type DateParts, weekdayOf } from "../../language/dates/index.js";

/**
 * The year of "6 November" in a release of 9 October 2024: the one that puts it nearest to the day of
 * publication; a weekday ("Friday 6 November") has to agree if it can. Null where the day of publication
 * is not known.
 */
export function resolveYear({ month, day, weekday }: DateParts, publishedAt: string | null): string | null {
  if (month === null || publishedAt === null) return null;
  const published = Date.parse(`${publishedAt.slice(0, "2024-10-09".length)}T00:00:00Z`);
  const year = Number(publishedAt.slice(0, 4));
  if (Number.isNaN(published)) return null;

  const ranked = [year, year - 1, year + 1]
    .map((candidate) => ({
      candidate,
      away: Math.abs(Date.UTC(candidate, month - 1, day ?? 15) - published),
    }))
    .sort((a, b) => a.away - b.away)
    .map(({ candidate }) => candidate);
  const agreeing = ranked.find((candidate) => day !== null && weekdayOf(candidate, month, day) === weekday);
  const chosen = agreeing ?? ranked[0] ?? year;
  const parts = [month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, "0"));
  return [chosen, ...parts].join("-");
}
