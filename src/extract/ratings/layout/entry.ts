import type { Range } from "../../../model/index.js";
import type { FoundGrade } from "../prose/grades/index.js";
import { type Label, readLabel } from "./label.js";
import { gradesIn, type LayoutReading } from "./reading.js";
import { separatorBefore } from "./separator.js";
import { NO_TAIL, readTail, type Tail } from "./tail.js";

/** One entry of a list: what is graded, its grade, and what stands behind it. */
export interface Entry extends Range {
  readonly label: Label;
  readonly grade: FoundGrade;
  readonly tail: Tail;
  /** False: the grade follows the name of a known category with nothing between. */
  readonly separated: boolean;
  /** Whom the sentence around it names: "At St Bride’s: …". */
  readonly subject: string | null;
}

/**
 * The entries of one line, bullet or part of it: one as a rule, several where their breaks were lost
 * ("… – Good Protecting vulnerable people – Adequate"). None where the words go on behind the last grade:
 * then they are a sentence.
 */
export function readEntries(reading: LayoutReading, segment: Range): Entry[] {
  const { text } = reading;
  const entries: Entry[] = [];
  let from = segment.start;
  for (const grade of gradesIn(reading, segment)) {
    if (grade.start < from) continue;
    const separator = separatorBefore(text, from, grade.start);
    const label = readLabel(reading, { start: from, end: separator ?? grade.start });
    if (label === null || (label.kind === "unknown" && (separator === null || !isOnAScale(grade)))) continue;
    const end = endOfGrade(text, grade, segment);
    const evidence = { start: label.range.start, end };
    entries.push({ ...evidence, label, grade, tail: NO_TAIL, separated: separator !== null, subject: null });
    from = end;
  }
  return withTail(reading, entries, { start: from, end: segment.end });
}

/** "Basket: Buy" and "Plan: B" are none: words and letters need a scheme, or a label that we know. */
export function isOnAScale({ shape, readings }: FoundGrade): boolean {
  const scored = shape === "stars" || shape === "glyphs" || shape === "out-of";
  return scored || readings.some(({ schemeId }) => schemeId !== null);
}

function withTail(reading: LayoutReading, entries: readonly Entry[], rest: Range): Entry[] {
  const last = entries.at(-1);
  if (last === undefined) return [];
  const tail = readTail(reading, rest);
  if (tail === null) return isLinkText(reading.text, last, rest) ? [...entries] : [];
  const end =
    tail.previous === null ? last.end : Math.max(last.end, endOfGrade(reading.text, tail.previous, rest));
  return [...entries.slice(0, -1), { ...last, end, tail }];
}

/** "Overall: Good Read overall summary": a widget's link runs on behind a label that we know. */
function isLinkText(text: string, { label }: Entry, rest: Range): boolean {
  return (
    label.kind !== "unknown" &&
    /^\s(?:Read|See|View|Find|Download|Published|\d)[\s\w>]{0,50}$/.test(text.slice(rest.start, rest.end))
  );
}

/** Past the closing mark or bracket of the grade. */
function endOfGrade(text: string, grade: FoundGrade, within: Range): number {
  let end = grade.end;
  while (end < within.end && "\"”’')]".includes(text.charAt(end))) end++;
  return end;
}
