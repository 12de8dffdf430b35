import { NEWS_SECTIONS, RELEASE_MARKERS } from "../knowledge/section-cues.js";
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

/**
 * What follows a marker such as "PRESS RELEASE" or "For immediate release" on its line, without what
 * parts them; "" where it stands alone, null where the line has no marker. A marker of one word needs a
 * mark or a date behind it: "Statement on our performance" is a headline.
 */
export function afterMarker(line: string): string | null {
  const found = MARKER.exec(line.slice(0, LONGEST_MARKER));
  if (found === null) return null;
  const behind = line.slice(found[0].length);
  const rest = behind.replace(/^[\s:–—\-|.•*)\]]+/, "").trim();
  const parted = rest === "" || /^\s?[:–—\-|.•*)\]\t]/.test(behind) || /\s/.test(found[0].trim());
  return parted || scanDates(rest.slice(0, LONGEST_MARKER)).length > 0 ? rest : null;
}

/**
 * The name before the part of the site that a line ends with, null where it ends otherwise:
 *
 *   Strathvale Care Trust – media release  ·  Skelby Council | Latest news  ·  Saltgrass Health Newsroom
 *   Heulwen Care: news from our homes
 */
export function beforeMarker(line: string): string | null {
  if (line.length > LONGEST_DATE_LINE || isBreadcrumb(line)) return null;
  const found = PARTED_SECTION.exec(line) ?? ENDING_SECTION.exec(line);
  const before = found === null ? "" : line.slice(0, found.index).trim();
  return before === "" ? null : before;
}

const LONGEST_MARKER = 80;
const markers = [...RELEASE_MARKERS].sort((a, b) => b.length - a.length).join("|");
const MARKER = new RegExp(`^[\\s*•–—-]*(?:${markers})(?![\\w’'])`, "i");
const sections = [...NEWS_SECTIONS].sort((a, b) => b.length - a.length).join("|");
const PARTED_SECTION = new RegExp(
  `\\s?[–—|:·•]\\s(?:${sections})(?:\\s(?:from|about)\\s[\\w\\s]{1,30})?$|\\s-\\s(?:${sections})$`,
  "i",
);
/** Without a mark between, only words that nothing but a site is called. */
const ENDING_SECTION = /\s(?:news\s?room|press\s?room|press office|(?:news|media|press) cent(?:re|er))$/i;

/** An email address, a telephone number or the start of a web address. */
export function hasContactDetail(line: string): boolean {
  return EMAIL.test(line) || PHONE.test(line) || /\bemail (?:us|contact)\b|\[email protected\]/i.test(line);
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.\w/;
const PHONE =
  /(?<![\d$£€.,])(?:\+\d{1,3}[\s.-]?)?(?:\(0?\d{2,5}\)|0?\d{2,5})[\s./-]\d{3,4}[\s.-]?\d{2,4}(?!\d|%|[.,]\d)|(?<![\d$£€.,])\+?\d{10,13}(?!\d)/;

/** "Newsroom > Statements", "Home » News": a path of a site. */
export function isBreadcrumb(line: string): boolean {
  return line.length < 200 && /\S\s[>»›]\s\S/.test(line);
}

/** A gloss on what stands above: ("Halden", the "Company" or the "Group"). */
export function isBracketed(line: string): boolean {
  return /^\([^()]*\)$/.test(line);
}

/** Whether words end as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:]["”’')\]]*$/.test(text);
}
