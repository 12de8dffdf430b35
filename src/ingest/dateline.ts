import { dateAtStart, type WrittenDate } from "../language/dates/index.js";
import { MONTH, WEEKDAY } from "../language/dates/words.js";
import { endsSentence } from "./lines.js";
import { afterMarker, beforeMarker } from "./markers.js";
import { wireLength } from "./wire.js";

/** What opens the body of a release: where it was issued, when, and over which wire. */
export interface Dateline {
  /** Null where only a date opens the story. */
  readonly place: string | null;
  readonly date: WrittenDate | null;
  /** Where the story itself begins, counted in the block's text; its length where the dateline stands alone. */
  readonly end: number;
}

/**
 * Reads a dateline at the start of a paragraph:
 *
 *   ATLANTA, GA, June 17, 2025 /24-7PressRelease/ -- …   ·   AUSTIN, Texas--(BUSINESS WIRE)--…
 *   New York, NY – March 17th, 2025 – …                  ·   SALINA FORKS, Kan. (September 18, 2023) - …
 *   (Houston, TX) - Today, …                             ·   WASHINGTON– U.S. Rep. …
 *   New York, Nov 25, 2024, In the rapidly evolving …    ·   LEEDS, UK: CookTest has given …
 *
 * There is one only where a place is followed by a date, by a wire, or by a dash in a way that no
 * sentence is: the place in capitals, or with its region.
 */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, WINDOW);
  if (SENTENCE_OPENING.test(head)) return null;
  const opening = PLACE.exec(head);
  const place = withoutStop(opening?.[1]?.replace(/[\s,]+$/, "") ?? "");
  if (!opening || !place) return dateAlone(text, head);

  let at = opening[0].length - (opening[1]?.length ?? 0) + place.length;
  let date: WrittenDate | null = null;
  let wire = false;
  let dash = false;
  for (let moved = true; moved; ) {
    const gap = SEPARATOR.exec(head.slice(at))?.[0] ?? "";
    const rest = head.slice(at + gap.length);
    const found: WrittenDate | null = date === null && gap !== "" ? dateAtStart(rest) : null;
    const skipped = found === null && gap !== "" ? wireLength(rest, gap) : 0;
    dash = DASH.test(gap) || (gap.startsWith(":") && REGION.test(place));
    if (found?.parts.day != null) {
      date = { ...found, start: at + gap.length, end: at + gap.length + found.end };
      at = date.end + (TIME_ZONE.exec(head.slice(date.end))?.[0].length ?? 0);
    } else if (skipped > 0) {
      wire = true;
      at += gap.length + skipped;
    } else moved = false;
  }
  if (date === null && !wire && !dash) return null;
  // "Media Release – Tuesday 21 May 2024" is no place
  if (afterMarker(head) !== null || beforeMarker(text) !== null) return null;
  const end = at + (SEPARATOR.exec(head.slice(at))?.[0].length ?? 0);
  const story = text.slice(end);
  if (wire) return { place, date, end };
  // "INTERIM RESULTS FOR THE SIX MONTHS ENDED 30 JUNE 2023" is no place
  if (!dash && place.split(" ").length > LONGEST_PLACE) return null;
  if (date !== null) return dash || story === "" || /^\p{Lu}/u.test(story) ? { place, date, end } : null;
  const plain = isShouted(place) || REGION.test(place) || opening[0].startsWith("(");
  return plain && dash && /\p{Ll}/u.test(story.slice(0, WINDOW)) ? { place, date, end } : null;
}

/** "4 August 2025 – Sallow Bank plc today reported its results …": a sentence behind nothing but a date and a dash. */
function dateAlone(text: string, head: string): Dateline | null {
  const date = dateAtStart(head);
  if (date === null || date.iso === null || date.parts.day === null) return null;
  const [gap = "", place = null] = DATE_GAP.exec(head.slice(date.end)) ?? [];
  const end = date.end + gap.length;
  const tells =
    text.length - end >= SHORTEST_STORY && endsSentence(text) && /^["“]?\p{L}/u.test(text.slice(end));
  return gap !== "" && tells ? { place, date, end } : null;
}

/** A dash, and before it the place in brackets: "September 2, 2025 (Toronto) – " */
const DATE_GAP = /^(?:\s\((\p{Lu}[^()\d]{2,40})\))?\s?(?:--?|[–—:|])\s/u;
const SHORTEST_STORY = 60;
const WINDOW = 220;

const SENTENCE_OPENING =
  /^["“]?(?:On|In|At|By|From|Since|Today|The|This|These|Last|As|After|Before|Until|During|For|When|Following|About|Contact|Date|Published|Posted)[\s,:]/;

/** Up to six capitalised words, with commas and the full stops of "N.H." and "Kan." */
const PLACE = new RegExp(
  `^[\\s("“]{0,3}((?:(?!${WEEKDAY}[\\s,]|${MONTH}\\s\\d)[A-Z][\\p{L}.’'-]*?(?:/[A-Z]\\p{L}+(?=[\\s,(])|(?=--|–|—)|(?<=\\.)(?=-\\p{Lu})|(?=[\\s,)/(–—]))[\\s,]{0,2}|(?:of|and|&|de|la|upon|on|the)\\s){1,7})`,
  "u",
);
/** "Barcelona, Spain." but "N.H." and "Calif." */
function withoutStop(place: string): string {
  return place.endsWith(".") ? place.replace(FULL_STOP, "") : place;
}

const FULL_STOP = /(?<=\p{L}{4,})(?<!Calif|Penn|Wash|Minn|Mass|Conn|Tenn|Colo)\.$/u;
const SEPARATOR = /^[\s,.;:|()/\][–—-]+/;
const DASH = /[–—-]/;
const TIME_ZONE = /^\s(?:[A-Z]{2,4}|US\/\w+|Europe\/\w+|Eastern|Central|Mountain|Pacific)(?=\s[–—/-])/;
/** "Washington, D.C.", "Killeen, TX", "East Greenbush, N.Y.": a place after a comma. */
const REGION = /,\s[A-Z][\p{L}.]+(?:\s[A-Z][\p{L}.]+){0,2}$/u;

function isShouted(place: string): boolean {
  return place.length > 2 && !/\p{Ll}/u.test(place);
}

/** In words: "Newport on Tay, Fife, Scotland". */
const LONGEST_PLACE = 5;
