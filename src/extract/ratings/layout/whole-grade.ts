import { type Range, trimRange } from "../../../model/index.js";
import type { FoundGrade } from "../prose/grades/index.js";
import { normal } from "../prose/grades/symbols.js";
import { gradesIn, type LayoutReading } from "./reading.js";

/**
 * The grade that the whole of a range is, marks and brackets aside: the cell "Good", “A”, "0", "4 stars".
 * In a cell a bare number or letter may be a grade, which in a sentence it may not.
 */
export function wholeGrade(reading: LayoutReading, range: Range): FoundGrade | null {
  const { text, levels } = reading;
  const inner = withoutMarks(text, range);
  if (inner.end - inner.start > LONGEST || inner.start >= inner.end) return null;
  for (const grade of gradesIn(reading, inner)) {
    if (grade.start <= inner.start && grade.end >= inner.end) return grade;
  }
  const printed = text.slice(inner.start, inner.end);
  const readings = /^\d(?:\.\d)?$/.test(printed)
    ? levels.numbers.get(Number(printed))
    : levels.symbols.get(normal(printed));
  if (readings === undefined) return null;
  const shape = /^\d/.test(printed) ? "number" : "symbol";
  return { ...inner, shape, readings, marked: false, capital: true };
}

/** No level is worded at greater length. */
const LONGEST = 90;

function withoutMarks(text: string, range: Range): Range {
  let { start, end } = trimRange(text, range);
  while (start < end && "\"“‘'".includes(text.charAt(start))) start++;
  while (end > start && "\"”’'.,;".includes(text.charAt(end - 1))) end--;
  return { start, end };
}
