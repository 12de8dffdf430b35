import { isDay, isoDate } from "./calendar.js";
import { DAY, MONTH, MONTH_ELSEWHERE, monthNumber, WEEKDAY, weekdayNumber, YEAR, YEAR_CUE } from "./words.js";

/** What the words of a date say; null where they do not. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
}

/** A name of a month (English, in full or short), a year in four figures, or both. */
export type DateMark = "month" | "year" | "month and year";

/** One way to write a date. `parts` is null where the words only looked like one ("31 June 2024"). */
export interface DateForm {
  readonly name: string;
  /** What every date of this form has; a passage without it is not tried. */
  readonly needs: DateMark;
  readonly pattern: RegExp;
  readonly parts: (groups: Readonly<Record<string, string | undefined>>) => DateParts | null;
}

const LEFT = "(?<![\\w.,/£$€-])";
const AFTER_WEEKDAY = ",?\\s(?:the\\s)?";

/** The most telling first: where two forms overlap, the earlier in this list wins. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    // 20th February 2024 · Friday, 16 February 2024 · 6 November · 20-24 October 2025 · 3rd of May, 2021
    name: "day-month",
    needs: "month",
    pattern: form(
      `${LEFT}(?:(?<weekday>${WEEKDAY})${AFTER_WEEKDAY})?(?:(?<first>${DAY})\\s?(?:[-–—&]|to|and)\\s?)?(?<day>${DAY})\\s(?:of\\s)?(?<month>${MONTH})(?:,?\\s(?<year>${YEAR})|,)?(?![\\w-])`,
    ),
    parts: ({ weekday, first, day, month, year }) => dayParts(weekday, first, day, month, year),
  },
  {
    // 07-August-2018 · 7-Aug-2018: registers and ministries in India
    name: "day-month-hyphens",
    needs: "month and year",
    pattern: form(`${LEFT}(?<day>${DAY})-(?<month>${MONTH})-(?<year>${YEAR})(?![\\w-])`),
    parts: ({ day, month, year }) => dayParts(undefined, undefined, day, month, year),
  },
  {
    // February 16, 2024 · Friday, February 16 2024 · Nov. 12 · May 20–22, 2025 · December 21 - 22
    name: "month-day",
    needs: "month",
    pattern: form(
      `${LEFT}(?:(?<weekday>${WEEKDAY})${AFTER_WEEKDAY})?(?<month>${MONTH})\\s(?<day>${DAY})(?:\\s?(?:[-–—&]|to|and)\\s?(?<last>${DAY}))?(?:,?\\s(?<year>${YEAR}))?(?![\\w%]|,\\d{3}|[.:]\\d|\\s?(?:per\\scent|percent))`,
    ),
    parts: ({ weekday, month, day, last, year }) => dayParts(weekday, last, day, month, year),
  },
  {
    // le 12 mars 2025 · 3. März 2025 · 1er août 2024 · 12 de mayo de 2024: with the year only
    name: "day-month-elsewhere",
    needs: "year",
    pattern: form(
      `${LEFT}(?<day>\\d{1,2})(?:\\.|er|º)?\\s(?:de\\s)?(?<month>${MONTH_ELSEWHERE})\\s(?:de\\s)?(?<year>${YEAR})(?!\\w)`,
      "gi",
    ),
    parts: ({ day, month, year }) => dayParts(undefined, undefined, day, month, year),
  },
  {
    // 2023 Jan 7 · 2023 January 7: journals and archives
    name: "year-month-day",
    needs: "month and year",
    pattern: form(`${LEFT}(?<year>${YEAR})\\s(?<month>${MONTH})\\s(?<day>${DAY})(?![\\w%:])`),
    parts: ({ year, month, day }) => dayParts(undefined, undefined, day, month, year),
  },
  {
    // 2024-02-20 · 2024/02/20
    name: "iso",
    needs: "year",
    pattern: form(`${LEFT}(?<year>${YEAR})(?<mark>[-/])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?![\\d/-])`),
    parts: ({ year, month, day }) => numericParts(year, month, day),
  },
  {
    // 20/02/2024 · 20.02.2024 · 20-02-2024 · 02/20/2024: only where one number can be no month
    name: "numeric",
    needs: "year",
    pattern: form(
      `${LEFT}(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>${YEAR})(?![\\d/-])`,
    ),
    parts: ({ first, second, year }) => {
      if (Number(first) > 12) return numericParts(year, second, first);
      return Number(second) > 12 || first === second ? numericParts(year, first, second) : null;
    },
  },
  {
    // February 2024 · Feb. 2024 · December of 2023
    name: "month-year",
    needs: "month and year",
    pattern: form(`${LEFT}(?<month>${MONTH}),?\\s(?:of\\s)?(?<year>${YEAR})(?![\\w/]|-\\d)`),
    parts: ({ month = "", year }) => known(Number(year), monthNumber(month), null, null),
  },
  {
    // in 2021 · since 2019 · mid-2023 · summer 2022; not the season "in 2023-24" nor "in 2023/24"
    name: "year",
    needs: "year",
    pattern: new RegExp(`\\b${YEAR_CUE}(?:-|\\s(?:of\\s)?)(?<year>${YEAR})(?![\\w%]|[-–/.,]\\d)`, "gi"),
    parts: ({ year }) => known(Number(year), null, null, null),
  },
];

function form(source: string, flags = "g"): RegExp {
  return new RegExp(source, flags);
}

type Words = string | undefined;

/** A day of a month, or the month alone where two days are named: both lie in it. */
function dayParts(weekday: Words, other: Words, day: Words, month: Words, year: Words): DateParts | null {
  const days = [day, other].filter((word) => word !== undefined).map((word) => Number.parseInt(word, 10));
  const monthOfYear = monthNumber(month ?? "");
  const leapYear = 2024;
  const known = year === undefined ? null : Number(year);
  if (!days.every((number) => isDay(known ?? leapYear, monthOfYear, number))) return null;
  return {
    year: known,
    month: monthOfYear,
    day: days.length === 1 ? (days[0] ?? null) : null,
    weekday: weekday === undefined ? null : weekdayNumber(weekday),
  };
}

function numericParts(year: Words, month: Words, day: Words): DateParts | null {
  return isDay(Number(year), Number(month), Number(day))
    ? known(Number(year), Number(month), Number(day), null)
    : null;
}

function known(year: number, month: number | null, day: number | null, weekday: number | null): DateParts {
  return { year, month, day, weekday };
}

/** "2024-02-20", or null where the year is not stated. */
export function isoOf({ year, month, day }: DateParts): string | null {
  return year === null ? null : isoDate(year, month, day);
}
