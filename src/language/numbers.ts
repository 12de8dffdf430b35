import { FRACTION_SIGNS } from "../knowledge/number-words.js";
import type { Range } from "../model/index.js";
import { isNumberWord, parseNumberWords } from "./number-words.js";

/** A number in digits or words and where it stands. Signs and units are the caller's. */
export interface NumberReading extends Range {
  readonly value: number;
  readonly form: "digits" | "words";
}

/** More characters or words than any number that somebody writes: what keeps reading linear. */
const MAX_DIGITS = 24;
const MAX_WORDS = 8;

/**
 * The value of one number, or null: 34 · 1,200 · 1.5 · .5 · 2½ · ½ · 1 1/2 · 3/4 · 3·2 · 12,5 · thirty-four ·
 * two point five · a hundred and ten.
 */
export function parseNumber(text: string): number | null {
  return /\d|[¼-¾⅐-⅞]/.test(text) ? parseDigits(text) : parseNumberWords(text);
}

/** The longest number that ends at `end`: what stands before a unit. */
export function numberEndingAt(text: string, end: number): NumberReading | null {
  return isDigitOrFraction(text.charCodeAt(end - 1)) ? digitsEndingAt(text, end) : wordsEndingAt(text, end);
}

/** The longest number that starts at `start`. */
export function numberStartingAt(text: string, start: number): NumberReading | null {
  const window = text.slice(start, start + 80);
  const digits = /^(?:\d[\d,]*(?:[.·]\d+)?|[.·]\d+)(?:\s?[¼-¾⅐-⅞]|(?:\s\d)?[/⁄]\d{1,2})?|^[¼-¾⅐-⅞]/.exec(
    window,
  );
  if (digits !== null) {
    const printed = digits[0].replace(/,+$/, "");
    const value = parseDigits(printed);
    return value === null ? null : { start, end: start + printed.length, value, form: "digits" };
  }
  return wordsStartingAt(window, start);
}

function wordsStartingAt(window: string, start: number): NumberReading | null {
  const run = /^[a-z]+(?:[\s-][a-z]+){0,7}/i.exec(window)?.[0] ?? "";
  const words = run.split(/[\s-]/);
  const count = words.findIndex((word) => !isNumberWord(word));
  for (let length = count < 0 ? words.length : count; length > 0; length--) {
    const printed = run.slice(0, words.slice(0, length).join(" ").length);
    const value = parseNumberWords(printed);
    if (value !== null) return { start, end: start + printed.length, value, form: "words" };
  }
  return null;
}

function digitsEndingAt(text: string, end: number): NumberReading | null {
  let start = end;
  while (start > 0 && end - start <= MAX_DIGITS && isNumeric(text.charCodeAt(start - 1))) start--;
  if (end - start > MAX_DIGITS) return null;
  // A full stop after a word ended a sentence whose space was lost: "last year.5% of staff".
  while (isLetter(text.charCodeAt(start - 1)) && ".,/".includes(text.charAt(start))) start++;
  if (isLetter(text.charCodeAt(start - 1))) return null;
  start = afterGlue(text, start, end);
  const whole = /(?:^|[^\d.,])(\d{1,3})\s$/.exec(text.slice(Math.max(0, start - 5), start))?.[1];
  if (whole !== undefined && /^(?:\d[/⁄]\d{1,2}|[¼-¾⅐-⅞])$/.test(text.slice(start, end)))
    start -= whole.length + 1;
  const value = parseDigits(text.slice(start, end));
  return value === null ? null : { start, end, value, form: "digits" };
}

/** Skips what is glued to the number by punctuation: a full stop or comma before it, a list's other members. */
function afterGlue(text: string, start: number, end: number): number {
  const run = text.slice(start, end);
  if (parseDigits(run) !== null) return start;
  const last = /(?:\d+(?:\.\d+)?|\.\d+)[¼-¾⅐-⅞]?$/.exec(run);
  return last === null ? start : start + last.index;
}

function parseDigits(printed: string): number | null {
  const mixed = /^(.*?)\s?(?:([¼-¾⅐-⅞])|(?:^|(?<=\s))(\d{1,3})[/⁄](\d{1,3}))$/.exec(printed);
  if (mixed !== null) {
    const [, whole = "", sign, numerator, denominator] = mixed;
    const part = sign === undefined ? Number(numerator) / Number(denominator) : FRACTION_SIGNS[sign];
    const base = whole === "" ? 0 : parseDecimalDigits(whole);
    const proper = part !== undefined && part > 0 && part < 1;
    return proper && base !== null ? base + part : null;
  }
  return parseDecimalDigits(printed);
}

/** Commas and thin spaces group thousands; a comma before one or two digits is a decimal comma. */
function parseDecimalDigits(printed: string): number | null {
  const plain = printed.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?:[.·]\d+)?$/.test(plain)) {
    return Number(plain.replace(/[,\u00a0\u2009\u202f]/g, "").replace("·", "."));
  }
  if (/^\d*[.·]?\d+$/.test(plain)) return Number(plain.replace("·", "."));
  return /^\d{1,3},\d{1,2}$/.test(plain) ? Number(plain.replace(",", ".")) : null;
}

function wordsEndingAt(text: string, end: number): NumberReading | null {
  const starts: number[] = [];
  let wordEnd = end;
  while (starts.length < MAX_WORDS) {
    let start = wordEnd;
    while (start > 0 && wordEnd - start <= 10 && isLetter(text.charCodeAt(start - 1))) start--;
    if (start === wordEnd || !isNumberWord(text.slice(start, wordEnd))) break;
    starts.push(start);
    if (start === 0 || !/[\s-]/.test(text.charAt(start - 1))) break;
    wordEnd = start - 1;
  }
  for (const start of starts.reverse()) {
    const value = parseNumberWords(text.slice(start, end));
    if (value !== null) return { start, end, value, form: "words" };
  }
  return null;
}

function isDigitOrFraction(code: number): boolean {
  return isDigit(code) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** What may stand inside a number: digits, fractions, "." "," "·" "/" "⁄" and the spaces that group thousands. */
function isNumeric(code: number): boolean {
  return isDigitOrFraction(code) || NUMERIC_PUNCTUATION.includes(String.fromCharCode(code));
}

const NUMERIC_PUNCTUATION = ".,·/⁄\u00a0\u2009\u202f";

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f);
}
