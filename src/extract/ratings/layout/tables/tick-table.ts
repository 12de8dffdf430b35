import { TICKS } from "../../../../knowledge/rating-labels.js";
import type { RatingCandidate } from "../../candidate.js";
import { readLabel } from "../label.js";
import { layoutRating } from "../layout-rating.js";
import type { LayoutReading } from "../reading.js";
import { wholeGrade } from "../whole-grade.js";
import type { Row } from "./row.js";

/** A table whose columns are the levels, with a mark in each row: the grade is the header of the marked cell. */
export function readTickTable(reading: LayoutReading, rows: readonly Row[]): RatingCandidate[] {
  return rows.flatMap((row) => {
    const [first, ...others] = row.cells;
    const marked = others.filter(({ start, end }) => TICKS.has(reading.text.slice(start, end).trim()));
    const [cell] = marked;
    if (first === undefined || marked.length !== 1 || !cell?.header) return [];
    const grade = wholeGrade(reading, cell.header);
    const label = readLabel(reading, first);
    if (grade === null || label === null) return [];
    const evidence = { start: row.start, end: row.end };
    const grounds = label.kind === "unknown" ? "table-tick, unlisted area" : "table-tick";
    return [layoutRating(label, grade, { evidence, rule: "table-tick", grounds, form: "table" })];
  });
}
