import type { Range, Rating } from "../../../model/index.js";
import type { FoundGrade } from "../prose/grades/index.js";
import { gradesIn, type LayoutReading } from "./reading.js";

/** What stands behind the grade of an entry. */
export interface Tail {
  readonly previous: FoundGrade | null;
  readonly direction: NonNullable<Rating["change"]>["direction"] | null;
  readonly outlook: string | null;
}

export const NO_TAIL: Tail = { previous: null, direction: null, outlook: null };

/**
 * Reads what may stand behind the grade of an entry; null where it is more than that, so that the words
 * were a sentence:
 *
 *   4 stars, up from 2 stars  ·  Good (previously Requires improvement)  ·  Good (2019: Inadequate)
 *   AA- (stable)  ·  AA/Stable  ·  Aa2, outlook positive
 *   2 stars, the same as the previous year  ·  Good – no change  ·  Good (published 3 May)  ·  Good ↑
 */
export function readTail(reading: LayoutReading, range: Range): Tail | null {
  const words = reading.text.slice(range.start, range.end);
  if (/^[\s"”’'.,;:!?)\]*–-]*$/.test(words)) return NO_TAIL;
  if (words.length > LONGEST) return null;
  const outlook = OUTLOOK.exec(words)?.[1]?.toLowerCase() ?? null;
  if (outlook !== null) return { ...NO_TAIL, outlook };
  if (SAME.test(words)) return { ...NO_TAIL, direction: "unchanged" };
  const moved = MOVED.exec(words);
  if (moved !== null) {
    const previous = gradesIn(reading, range)[0] ?? null;
    return { previous, direction: directionOf(moved[1] ?? ""), outlook: null };
  }
  const noted = NOTE.exec(words);
  if (noted === null) return null;
  const wasNamed = EARLIER.test(noted[0]);
  return wasNamed ? { ...NO_TAIL, previous: gradesIn(reading, range)[0] ?? null } : NO_TAIL;
}

const LONGEST = 90;
const OUTLOOK =
  /^["”’']?[\s,;/–(-]{1,4}(?:with\s(?:an?\s)?)?(?:outlook:?\s)?(stable|positive|negative|developing|evolving)(?:\s(?:outlook|trend))?[\s).;]*$/i;
const SAME = /^\W{0,4}(?:the\s)?(?:same\sas|no\schange|unchanged|maintained|retained|as\sbefore|=)/i;
const MOVED =
  /^\W{0,4}(up|down|improved|raised|upgraded|downgraded|lowered|fallen|a\s(?:rise|fall))\s(?:\w+\s){0,3}?from\s/i;
/** A note in brackets, an arrow, a date. */
const NOTE = /^\s*(?:\([^()]{0,80}\)|[↑↓→⬆⬇▲▼]|[,–-]?\s?(?:in|from|on|at)\s[\w\s]{0,20}\d{4})[\s.;,]*$/;
const EARLIER = /previous|was|last|from|before|\b(?:19|20)\d\d\s?:/i;

function directionOf(verb: string): Tail["direction"] {
  return /up|improved|raised|rise/i.test(verb) && !/^down/i.test(verb) ? "up" : "down";
}
