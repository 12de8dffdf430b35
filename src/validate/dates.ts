import { WEEKDAYS } from "../knowledge/months.js";
import { scanDates, weekdayOf } from "../language/dates/index.js";
import { WEEKDAY } from "../language/dates/words.js";
import { type DateMention, type Issue, issue, type PressReleaseRecord, spanAt } from "../model/index.js";

/** The dates of a record against the calendar and against each other. */
export function checkDates(record: PressReleaseRecord): readonly Issue[] {
  return record.dates.flatMap((date, index) => [
    ...checkWeekday(date, `/dates/${index}`),
    ...checkToday(date, `/dates/${index}`, record),
  ]);
}

/** "Friday, 16 February 2023" was a Thursday. */
function checkWeekday(date: DateMention, path: string): readonly Issue[] {
  if (!OPENS_WITH_WEEKDAY.test(date.text)) return [];
  const [year = 0, month, day] = date.iso.slice(0, 10).split("-").map(Number);
  const printed = scanDates(date.text)[0]?.parts.weekday ?? null;
  if (month === undefined || day === undefined || printed === null) return [];
  const actual = weekdayOf(year, month, day);
  if (printed === actual) return [];
  const { text, start, end } = date;
  return [
    issue("V202", {
      detail: `${date.iso.slice(0, 10)} is a ${WEEKDAYS[actual]?.[0]}`,
      path,
      span: { text, start, end },
      actual: WEEKDAYS[printed]?.[0] ?? text,
      expected: WEEKDAYS[actual]?.[0] ?? "",
    }),
  ];
}

const OPENS_WITH_WEEKDAY = new RegExp(`^${WEEKDAY}`);

/** "today (Friday, February 16 2024)" in a release that was published on the 20th. */
function checkToday(date: DateMention, path: string, record: PressReleaseRecord): readonly Issue[] {
  const { publishedAt } = record.document;
  const day = date.iso.slice(0, 10);
  if (publishedAt === null || day.length < 10 || day === publishedAt.slice(0, 10)) return [];
  const before = record.text.slice(Math.max(0, date.start - WINDOW), date.start);
  const today = TODAY.exec(before);
  if (today === null) return [];
  return [
    issue("V201", {
      detail: `${day} against ${publishedAt}`,
      path,
      span: spanAt(record.text, date.start - today[0].length, date.end),
      actual: day,
      expected: publishedAt,
    }),
  ];
}

const WINDOW = 16;
const TODAY = /\btoday[\s(,–—-]{1,4}$/i;
