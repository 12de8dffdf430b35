import { HEADLINE_VERBS } from "../knowledge/headline-verbs.js";
import { isDigit } from "../language/characters.js";
import { scanDates, type WrittenDate } from "../language/dates/index.js";

/** What a short line around a release is, by its own words. */

/** "Wednesday 9 October 2024", "Admin | June 14, 2024", "Miami (June 14, 2024)": a date and little else. */
export function dateLine(line: string): WrittenDate | null {
  if (line.length > LONGEST_DATE_LINE) return null;
  const [date, second] = scanDates(line);
  if (!date || second || date.parts.day === null || date.iso === null) return null;
  const others = (line.slice(0, date.start) + line.slice(date.end)).match(/[\p{L}\d]+/gu) ?? [];
  return others.length <= MOST_OTHER_WORDS ? date : null;
}

const LONGEST_DATE_LINE = 90;
const MOST_OTHER_WORDS = 4;

/** "No. 114/25", "Ref: PR-2025-07", "Case No. 25-00112", "14/2025 – immediate use": a number that files the release. */
export function isReference(line: string): boolean {
  return line.length <= LONGEST_REFERENCE && (REFERENCE.test(line) || REGISTER_CODE.test(line));
}

const LONGEST_REFERENCE = 60;
const REFERENCE =
  /^(?:(?:(?:our|your|case|file|press|news|media)\s)?(?:ref|reference|no|nr|number|release|case|issue|volume|vol|id)\b[.:#]?\s?(?:(?:no|number)\b[.:]?\s?)?#?[A-Z]{0,6}[-/ ]?\d[\w/.-]*|\d{1,5}[/-]\d{2,4})(?:\s?[–—|-]\s?(?:for\s)?immediate (?:use|release|publication|distribution))?$/i;

/** "JSE share code: KCC", "(Registration number 1998/004417/06)", "ISIN: ZAE000123456": how registers call the issuer. */
const REGISTER_CODE =
  /^\(?(?:(?:[A-Z]{2,6}\s)?(?:share|scrip|stock|bond|company|alpha)\scode|ISIN|LEI|ABN|ACN|CIN|UEN|ticker(?:\ssymbol)?|(?:company\s)?registration\s(?:number|no\.?))\b\s?:?\s?[\w/:.-]{1,30}\)?$/i;

/** "High Street, Ashby AS1 2BC", "Mill Fork, OR 97301", "Rue Haute 61, B-1210 Brussels": a postal code with its place. */
export function isPostalAddress(line: string): boolean {
  return line.length <= LONGEST_ADDRESS && line.includes(",") && POSTAL_CODE.test(line);
}

const LONGEST_ADDRESS = 120;
const POSTAL_CODE =
  /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|,\s(?:[A-Z]{2}|[A-Z][a-z]{3,12})\s\d{5}(?:-\d{4})?\b|\d[a-z]?,\s(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}-]+$/u;

/** "www.ashby.example", and nothing else. */
export function isWebAddress(line: string): boolean {
  return WEB_ADDRESS.test(line);
}

const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S{3,200}$/i;

/** "Tuesday", "Spring 2025", "March 2025", "Q1 2025", "12/09/2024": a time that is no whole date of its own. */
export function isTimeLine(line: string): boolean {
  return line.length <= LONGEST_TIME && TIME_LINE.test(line);
}

const LONGEST_TIME = 40;
const TIME_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:spring|summer|autumn|fall|winter|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december),?(?:\s(?:19|20)\d\d)|\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d)$/i;

/** The words before a date that ends the line: "ASHBY WATER" in "ASHBY WATER: 12/09/2024"; null where none does. */
export function wordsBeforeDate(line: string): string | null {
  if (line.length > LONGEST_DATE_LINE || !isDigit(line.charCodeAt(line.length - 1))) return null;
  return NAME_AND_TIME.exec(line)?.[1] ?? null;
}

const NAME_AND_TIME =
  /^(\p{Lu}[^:|]{2,60}?)\s?(?::|\||,|[–—-])\s(?:\w+day,?\s)?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{L}+,?\s\d{4}|\p{Lu}\p{L}+\.?\s\d{1,2},?\s\d{4})$/u;

/** An email address, a telephone number or the start of a web address. */
export function hasContactDetail(line: string): boolean {
  return (
    (line.includes("@") && EMAIL.test(line)) ||
    PHONE.test(line) ||
    /\bemail (?:us|contact)\b|\[email protected\]/i.test(line)
  );
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.\w/;
const PHONE =
  /(?<![\d$£€.,])(?:\+\d{1,3}[\s.-]?)?(?:\(0?\d{2,5}\)|0?\d{2,5})[\s./-]\d{3,4}[\s.-]?\d{2,4}(?!\d|%|[.,]\d)|(?<![\d$£€.,])\+?\d{10,13}(?!\d)/;

/** "Newsroom > Statements", "Home » News": a path of a site. */
export function isBreadcrumb(line: string): boolean {
  return line.length < 200 && /\S\s[>»›]\s\S/.test(line);
}

/** A verb behind the first word makes a capitalised line a headline: "Mayor Opens New School". */
export function hasHeadlineVerb(line: string): boolean {
  return line
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word, at) => at > 0 && HEADLINE_VERBS.has(word));
}

/** A gloss on what stands above: ("Halden", the "Company" or the "Group"). */
export function isBracketed(line: string): boolean {
  return /^\([^()]*\)$/.test(line);
}

/** Whether words end as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:]["”’')\]]*$/.test(text);
}
