import { MONTHS, MONTHS_ELSEWHERE, WEEKDAYS, YEAR_CUES } from "../../knowledge/months.js";

/** Building blocks of the date patterns, made from the knowledge; each is one group without captures. */
export const MONTH = alternatives(MONTHS);
export const WEEKDAY = alternatives(WEEKDAYS);
export const MONTH_ELSEWHERE = `(?:${MONTHS_ELSEWHERE.flat().join("|")})`;
export const YEAR_CUE = `(?:${YEAR_CUES.join("|")})`;

/** How every name of a month in `MONTH` begins. */
export const MONTH_BEGINNING = `(?:${unique(
  MONTHS.flat().flatMap((word) => [word.slice(0, 3), word.slice(0, 3).toUpperCase()]),
).join("|")})`;

/** 1 to 31 with or without its ordinal ending; the ending may stand apart in OCR. */
export const DAY = "\\d{1,2}(?:\\s?(?:st|nd|rd|th))?";
export const YEAR = "(?:19|20)\\d\\d";

export function monthNumber(word: string): number {
  return (MONTH_INDEX.get(bareWord(word)) ?? -1) + 1;
}

/** 0 is Sunday. */
export function weekdayNumber(word: string): number {
  return WEEKDAY_INDEX.get(bareWord(word)) ?? -1;
}

/** English has the first word: "mar" is March. */
const MONTH_INDEX = indexWords(MONTHS_ELSEWHERE, MONTHS);
const WEEKDAY_INDEX = indexWords(WEEKDAYS);

function indexWords(...tables: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  return new Map(
    tables.flatMap((table) =>
      table.flatMap((forms, at) => forms.map((form) => [bareWord(form), at] as const)),
    ),
  );
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function bareWord(word: string): string {
  return word.replace(".", "").toLowerCase();
}

/**
 * Capitalised or in capitals, so that "may 5" and "march on" stay out; a full stop belongs to a short form
 * only.
 */
function alternatives(table: readonly (readonly string[])[]): string {
  const cased = (words: readonly string[]) => words.flatMap((word) => [word, word.toUpperCase()]).join("|");
  const full = table.flatMap((forms) => forms.slice(0, 1));
  const short = table.flatMap((forms) => forms.slice(1));
  return `(?:${cased(full)}|(?:${cased(short)})\\.?)`;
}
