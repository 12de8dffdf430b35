import { BOILERPLATE_PHRASES } from "../../knowledge/boilerplate-phrases.js";
import { SECTION_CUES } from "../../knowledge/section-cues.js";
import { literalScanner } from "../../language/literal-scanner.js";
import type { Section } from "../../model/index.js";
import { hasContactDetail } from "../lines.js";
import { aboutWhom } from "./about.js";

export interface Cue {
  readonly section: Section;
  /** Whether the blocks below belong to it too; small print speaks for itself alone. */
  readonly lasts: boolean;
}

/** What a block says about the part of the release that begins with it; null where it says nothing. */
export function cueOf(text: string): Cue | null {
  if (startsNotes(text)) return { section: "notes", lasts: true };
  if (startsContact(text)) return { section: "contact", lasts: true };
  if (aboutWhom(text) !== null) return { section: "about", lasts: true };
  return isBoilerplate(text) ? { section: "boilerplate", lasts: text.length < SHORT_HEADING } : null;
}

/**
 * "Media contact", "Media enquiries: 0800 …", "For further information, please contact:". A cue that goes
 * on counts only with a colon, an address or a telephone number: "Contact us today to learn more" does not.
 */
export function startsContact(text: string): boolean {
  const rest = restAfter(text, CONTACT);
  if (rest === null) return false;
  if (rest === "" || rest.startsWith(":")) return true;
  if (ASKS_TO_CALL.test(rest)) return text.length < LONGEST_CONTACT;
  return text.length < LONGEST_CONTACT && hasContactDetail(text);
}

/** "Notes to editors" alone, with a colon, or before its first note. */
function startsNotes(text: string): boolean {
  const rest = restAfter(text, NOTES);
  return rest !== null && (rest === "" || rest.startsWith(":") || /^\s*\d/.test(rest));
}

function isBoilerplate(text: string): boolean {
  if (STARTS.test(text)) return true;
  let contains = false;
  scanSmallPrint(text.slice(0, SMALL_PRINT_HEAD), () => {
    contains = true;
  });
  return contains;
}

const scanSmallPrint = literalScanner(BOILERPLATE_PHRASES.contains);

const SHORT_HEADING = 60;
const SMALL_PRINT_HEAD = 300;
const LONGEST_CONTACT = 250;
const LONGEST_CUE = 90;

/** "… , interviews or pictures, please contact Mia Lund" */
const ASKS_TO_CALL = /^[^.!?:]{0,80}\b(?:contact|call|ring|email)\b/i;

const NOTES = phrases(SECTION_CUES.notes);
const CONTACT = phrases(SECTION_CUES.contact);
const STARTS = new RegExp(`^(?:${BOILERPLATE_PHRASES.starts.map(escapePattern).join("|")})`, "i");

function phrases(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`^[\\s*•–—-]*(?:${longestFirst.map(escapePattern).join("|")})(?![\\w’'])`, "i");
}

/** What follows the phrase, null where the text does not begin with one. */
function restAfter(text: string, phrase: RegExp): string | null {
  const found = phrase.exec(text.slice(0, LONGEST_CUE));
  return found === null ? null : text.slice(found[0].length).replace(/^[\s*•–—-]+$/, "");
}

function escapePattern(words: string): string {
  return words.replace(/[()[\].*+?]/g, "\\$&");
}
