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
