import type { Range } from "../../model/index.js";
import { allMatches } from "../all-matches.js";
import { aroundFigures } from "./around-figures.js";
import { DATE_FORMS, type DateMark, type DateParts, isoOf } from "./forms.js";
import { timeAfterDate } from "./time-of-day.js";
import { MONTH_BEGINNING, YEAR } from "./words.js";

export { weekdayOf } from "./calendar.js";
export type { DateParts } from "./forms.js";
export { timeBeforeDate } from "./time-of-day.js";

/** A date as it is written, before anybody knows what it is the date of. */
export interface WrittenDate extends Range {
  readonly parts: DateParts;
  /** As precise as the words, time included; null where the year is not stated. */
  readonly iso: string | null;
  /** Which form of writing it is: "day-month", "iso", … */
  readonly form: string;
}

/**
 * Every date that is written out in a piece of text, in order, not overlapping. Words such as "today"
 * and "last week" are none; nor are durations, seasons ("2023-24"), prices and phone numbers.
 */
export function scanDates(text: string): readonly WrittenDate[] {
  const found: RankedCandidate[] = [];
  for (const { start, end } of aroundFigures(text)) {
    const passage = text.slice(start, end);
    const marks = marksIn(passage);
    if (marks === null) continue;
    for (const [rank, { name, needs, pattern, parts }] of DATE_FORMS.entries()) {
      if (marks !== "month and year" && marks !== needs) continue;
      for (const match of allMatches(passage, pattern)) {
        found.push({ rank, ...written(text, start, match, name, parts(match.groups ?? {})) });
      }
    }
  }
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const dates: WrittenDate[] = [];
  let reached = 0;
  for (const { start, end, parts, iso, form } of found) {
    if (start < reached) continue;
    reached = end; // also of "31 June 2024", so that "June 2024" is not found in it
    if (parts !== null) dates.push({ start, end, parts, iso, form });
  }
  return dates;
}

/** Most passages have neither a month nor a year: an amount, a telephone number. */
function marksIn(passage: string): DateMark | null {
  const year = HAS_YEAR.test(passage);
  if (!HAS_MONTH.test(passage)) return year ? "year" : null;
  return year ? "month and year" : "month";
}

const HAS_YEAR = new RegExp(YEAR);
const HAS_MONTH = new RegExp(MONTH_BEGINNING);

/** The date that a line or a label's value consists of, or begins with. */
export function dateAtStart(text: string): WrittenDate | null {
  const head = text.slice(0, LONGEST_DATE);
  if (!OPENS_DATE.test(head)) return null;
  for (const { name, pattern, parts } of AT_START) {
    pattern.lastIndex = 0;
    const match = pattern.exec(head);
    const read = match === null ? null : parts(match.groups ?? {});
    if (match !== null && read !== null) return { ...written(head, 0, match, name, read), parts: read };
  }
  return null;
}

const LONGEST_DATE = 80;
/** A figure, or the first letter of a month or a weekday. */
const OPENS_DATE = /^[\dADFJMNOSTW]/;
/** A year alone needs the words before it. */
const AT_START = DATE_FORMS.filter(({ name }) => name !== "year").map((form) => ({
  ...form,
  pattern: new RegExp(form.pattern.source, form.pattern.flags.replace("g", "y")),
}));

type Candidate = Omit<WrittenDate, "parts"> & { readonly parts: DateParts | null };
type RankedCandidate = Candidate & { readonly rank: number };

/** A match in a passage that begins at `offset`, as a range of the text. */
function written(
  text: string,
  offset: number,
  match: RegExpExecArray,
  form: string,
  parts: DateParts | null,
): Candidate {
  const whole = parts === null ? null : isoOf(parts);
  // "in 2021": the cue is no part of the date.
  const end = offset + match.index + match[0].length - (match[0].endsWith(",") ? 1 : 0);
  const start = form === "year" ? end - "2021".length : offset + match.index;
  const time = whole !== null && parts?.day != null ? timeAfterDate(text, end) : null;
  return {
    start,
    end: end + (time?.length ?? 0),
    parts,
    iso: whole === null || time === null ? whole : `${whole}T${time.iso}`,
    form,
  };
}
