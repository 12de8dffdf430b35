import { allMatches } from "../../../language/all-matches.js";
import { type Range, trimRange } from "../../../model/index.js";
import { type Entry, isOnAScale } from "./entry.js";
import { readLabel } from "./label.js";
import { gradesIn, type LayoutReading } from "./reading.js";
import { commaBefore, separatorBefore } from "./separator.js";
import { NO_TAIL } from "./tail.js";

/**
 * Entries of a list that a sentence holds, parted by semicolons or slashes:
 *
 *   At the infirmary: medical care, good; surgery, requires improvement; end of life care, outstanding.
 *   The service is: safe – good / effective – good / caring – outstanding
 *
 * Two at least, and each part an entry from end to end; the words before the colon carry the first.
 */
export function readInlineEntries(reading: LayoutReading, segment: Range): Entry[] {
  const { text } = reading;
  const sentence = lastSentence(text, segment);
  const parts = partsOf(text, sentence);
  if (parts.length < 2) return [];
  const entries = parts.map((part, index) =>
    readPart(reading, index === 0 ? withoutCarrier(text, part) : part),
  );
  if (!entries.every((entry) => entry !== null)) return [];
  const subject = placeNamed(text, sentence);
  return entries.map((entry) => ({ ...entry, subject }));
}

/** The sentence with the semicolons: a list like this rarely stands alone in its paragraph. */
function lastSentence(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const at = words.search(/;|\s\/\s/);
  if (at < 0) return { start, end: start };
  const from = words.slice(0, at).search(/[.!?]\s(?=[^.!?]*$)/);
  const to = words.slice(at).search(/[.!?](?:\s|$)/);
  return { start: from < 0 ? start : start + from + 2, end: to < 0 ? end : start + at + to };
}

function partsOf(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const match of allMatches(text.slice(start, end), /;(?:\sand)?|\s\/\s/g)) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return parts.length === 0 ? [] : [...parts, { start: from, end }];
}

/** "The service is: safe – good" begins at "safe", if something stands behind the colon before the grade. */
function withoutCarrier(text: string, { start, end }: Range): Range {
  const colon = text.slice(start, end).indexOf(": ");
  const rest = text.slice(start + colon + 1, end);
  return colon >= 0 && /\w\W{1,4}\w/.test(rest) ? { start: start + colon + 1, end } : { start, end };
}

/** The site that opens the sentence, before the colon that leads to the list. */
function placeNamed(text: string, { start, end }: Range): string | null {
  const words = text.slice(start, end);
  const opening = words.slice(0, Math.max(0, words.indexOf(": ")));
  return AT_A_PLACE.exec(opening)?.[1] ?? null;
}

const AT_A_PLACE =
  /^(?:At|In|For)\s((?:the\s)?\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:of|and|the|&)\s)?\p{Lu}[\p{L}’'.-]*){0,6})/u;

function readPart(reading: LayoutReading, part: Range): Entry | null {
  const { text } = reading;
  const { start, end } = trimRange(text, part);
  const grade = gradesIn(reading, { start, end }).at(-1);
  if (grade === undefined || !/^["”’')]*$/.test(text.slice(grade.end, end))) return null;
  const separator = commaBefore(text, start, grade.start) ?? separatorBefore(text, start, grade.start);
  if (separator === null) return null;
  const label = readLabel(reading, { start, end: separator });
  if (label === null || (label.kind === "unknown" && !isOnAScale(grade))) return null;
  return {
    start,
    end,
    label,
    grade,
    tail: NO_TAIL,
    separated: true,
    subject: null,
  };
}
