import type { Range } from "../../../model/index.js";
import { starGrade } from "../prose/grades/index.js";
import type { Entry } from "./entry.js";
import { readLabel } from "./label.js";
import type { LayoutReading } from "./reading.js";
import { separatorBefore } from "./separator.js";
import { NO_TAIL } from "./tail.js";

/**
 * An entry with a bare number, where its area belongs to a scheme that counts stars or points:
 *
 *   Patient Experience: 4.0   ·   Staffing – 3
 */
export function readScoredEntry(reading: LayoutReading, segment: Range): Entry | null {
  const { text, chosen } = reading;
  const [, printed] = NUMBER_AT_END.exec(text.slice(segment.start, segment.end)) ?? [];
  if (printed === undefined) return null;
  const start = segment.end - printed.length;
  const separator = separatorBefore(text, segment.start, start);
  if (separator === null) return null;
  const label = readLabel(reading, { start: segment.start, end: separator });
  if (label?.kind !== "category") return null;
  const own = chosen.filter(({ scheme: { id } }) => id === label.schemeId);
  const grade = starGrade(Number(printed), start, printed, "stars", own);
  if (grade.readings[0]?.schemeId === null) return null;
  const evidence = { start: label.range.start, end: segment.end };
  return { ...evidence, label, grade, tail: NO_TAIL, separated: true, subject: null };
}

const NUMBER_AT_END = /[^\d.,](\d(?:\.\d)?)$/;
