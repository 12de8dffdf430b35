import { parseNumberWords } from "../../../language/number-words.js";
import type { Document, Range } from "../../../model/index.js";
import type { FoundGrade } from "../prose/grades/index.js";
import type { CountUnit } from "./units.js";

/** A count that a release lays out, a level a line or a row, and the block that leads to it. */
export interface ListedCount {
  readonly units: readonly CountUnit[];
  readonly lead: Range | null;
}

/** No line of such a list is longer. */
const LONGEST = 120;

/**
 * Counts with a level a line:
 *
 *   • Six services ‘Good’ • Four services ‘Requires improvement’   ·   Outstanding<tab>6   ·   Good: 21 schools
 *
 * Two lines at least. `unitOf` reads a line as a sentence would be read.
 */
export function listedCounts(
  { text, blocks }: Document,
  gradesOf: (line: Range) => readonly FoundGrade[],
  unitOf: (line: Range) => CountUnit | null,
): readonly ListedCount[] {
  const found: ListedCount[] = [];
  let units: CountUnit[] = [];
  let lead: Range | null = null;
  const close = () => {
    if (units.length >= 2) found.push({ units, lead });
    units = [];
  };
  for (const block of blocks) {
    const isLine =
      block.section !== "contact" &&
      block.end - block.start <= LONGEST &&
      COUNTING.test(text.slice(block.start, block.end));
    const unit = isLine ? (levelThenNumber(text, block, gradesOf(block)) ?? unitOf(block)) : null;
    if (unit === null) {
      close();
      lead = block;
    } else units.push(unit);
  }
  close();
  return found;
}

const COUNTING = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)\b/i;
const NUMBER_BEHIND =
  /^["”’']?\s?(?:[\t:=|]|\s[–—-]\s)\s?(\d{1,3}(?:,\d{3})+|\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)(?:\s[a-z]+){0,2}(?:[\s(]+\d[\d.]*\s?(?:%|per\scent)\)?)?\s?[.;]?$/i;

/** "Outstanding<tab>6": the whole line is a level and its number. */
function levelThenNumber(text: string, line: Range, grades: readonly FoundGrade[]): CountUnit | null {
  const [grade] = grades;
  if (grade === undefined || /\w/.test(text.slice(line.start, grade.start))) return null;
  const match = NUMBER_BEHIND.exec(text.slice(grade.end, line.end));
  const printed = match?.[1]?.replace(/,/g, "");
  if (printed === undefined) return null;
  const count = /^\d/.test(printed) ? Number(printed) : /none/i.test(printed) ? 0 : parseNumberWords(printed);
  if (count === null || (count >= 1980 && count <= 2049)) return null; // a year
  return { start: grade.start, end: line.end, count, grades: [grade], explicit: true };
}
