import { isoTime, isTime } from "./calendar.js";

export interface TimeOfDay {
  readonly iso: string;
  /** Length of the words that state it, with what joins them to the date. */
  readonly length: number;
}

/**
 * A time right after a date:
 *
 *   09:26  ·  at 9.30am  ·  @ 8:00 AM  ·  , 10:05  ·  T09:26:00Z  ·  | 2:10 p.m.
 *
 * Names of time zones ("Central", "GMT") are not read: an offset stands only where one is printed.
 */
export function timeAfterDate(text: string, at: number): TimeOfDay | null {
  const found = TIME.exec(text.slice(at, at + WINDOW));
  if (found === null) return null;
  const [words, hours = "", minutes = "", half = "", offset = ""] = found;
  const hour = hourOf(Number(hours), half.charAt(0).toLowerCase());
  if (hour === null || !isTime(hour, Number(minutes))) return null;
  return { iso: isoTime(hour, Number(minutes)) + isoOffset(offset), length: words.length };
}

/**
 * A time right before a date, as embargoes have it:
 *
 *   00.01hrs on Wednesday  ·  10AM, THURSDAY  ·  6 am GMT on  ·  noon on  ·  0001 hours, Tuesday
 *
 * Null where another word stands between.
 */
export function timeBeforeDate(text: string, at: number): string | null {
  const found = TIME_BEFORE.exec(text.slice(Math.max(0, at - WINDOW), at));
  if (found === null) return null;
  const [, word = "", hours = "", minutes = "0", half = ""] = found;
  if (word !== "") return word.toLowerCase().includes("noon") ? isoTime(12, 0) : isoTime(0, 0);
  const hour = hourOf(Number(hours), half.charAt(0).toLowerCase());
  return hour === null || !isTime(hour, Number(minutes)) ? null : isoTime(hour, Number(minutes));
}

const TIME_BEFORE =
  /(?<![\d.:])(?:(noon|midday|midnight)|(\d{1,2})(?:[:.]?(\d\d))?\s?(?:([ap])\.?m\b\.?|hrs?\b|hours\b|(?<=\d[:.]\d\d)))(?:\s\(?(?:[A-Z]{2,4}|UK time|local time)\)?)?,?\s(?:on\s)?(?:\p{L}+day,?\s)?$/iu;

const WINDOW = 40;

const TIME =
  /^(?:T|,?\s(?:(?:at|@|[-–—|])\s?)?)(\d{1,2})[:.](\d\d)(?::\d\d(?:\.\d+)?)?(?:\s?([ap]\.?m\b\.?))?(Z|\s?[+-]\d\d:?\d\d)?(?![\d%:])/i;

function hourOf(hour: number, half: string): number | null {
  if (half === "") return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function isoOffset(offset: string): string {
  const plain = offset.trim();
  if (plain === "" || plain.toUpperCase() === "Z") return plain.toUpperCase();
  return plain.includes(":") ? plain : `${plain.slice(0, 3)}:${plain.slice(3)}`;
}
