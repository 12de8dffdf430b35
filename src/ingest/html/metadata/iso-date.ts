/** Dates outside of this are mistakes: the web is younger, and a release is not from the future. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/**
 * An ISO 8601 date or time of a machine-readable field, as precise as it is: "2024-02-20",
 * "2024-02-20T09:26", "2024-02-20T09:26:00+01:00", also with a space for the T or as "20240220".
 * Null for what is no plausible date.
 */
export function isoDate(stated: string): string | null {
  const match = ISO.exec(stated.trim());
  const { year, month, day, time, zone } = match?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isPlausible(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (time === undefined) return date;
  const offset = zone === undefined ? "" : zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2").toUpperCase();
  return `${date}T${time}${offset}`;
}

function isPlausible(year: number, month: number, day: number): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const ISO =
  /^(?<year>\d{4})[-/.]?(?<month>\d{1,2})[-/.]?(?<day>\d{1,2})(?:[T\s]\s*(?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?/i;
