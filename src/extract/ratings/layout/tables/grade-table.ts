import { OUTLOOKS } from "../../../../knowledge/rating-nouns.js";
import type { Range } from "../../../../model/index.js";
import type { RatingCandidate } from "../../candidate.js";
import type { FoundGrade } from "../../prose/grades/index.js";
import type { Label } from "../label.js";
import { layoutRating } from "../layout-rating.js";
import type { LayoutReading } from "../reading.js";
import { wholeGrade } from "../whole-grade.js";
import { type Column, isPreviousPeriod, readColumn } from "./column.js";
import type { Row, TableCell } from "./row.js";
import { type RowHead, readRowHead } from "./row-head.js";
import { starsInCell } from "./star-cell.js";
import { namesSubjects } from "./subjects.js";

/** A row as read: what it is about, and its grades by column. */
interface GradedRow extends Range, RowHead {
  readonly outlook: string | null;
  readonly grades: readonly { readonly column: number; readonly found: FoundGrade }[];
}

/**
 * A table with grades in its cells. Its rows are areas or those who are rated; its columns areas, sites
 * or periods, as their headers tell.
 */
export function readGradeTable(reading: LayoutReading, rows: readonly Row[]): RatingCandidate[] {
  const graded = rows.flatMap((row) => readRow(reading, row) ?? []);
  const headers = headersOf(rows);
  const columns = headers.map((header) => readColumn(reading, header));
  if (!isBelievable(graded, columns)) return [];
  const subjects = namesSubjects(
    reading,
    headers[0] ?? null,
    graded.map(({ head, label }) => ({ head, label })),
    columns,
  );
  return graded.flatMap((row) => candidatesOfRow(reading, row, columns, subjects));
}

function readRow(reading: LayoutReading, { cells, start, end }: Row): GradedRow | null {
  const direction = cells.find((cell) => isOutlook(reading, cell));
  const outlook =
    direction === undefined ? null : reading.text.slice(direction.start, direction.end).trim().toLowerCase();
  const grades = cells.flatMap((cell, column) => {
    if (cell === direction) return [];
    const found = wholeGrade(reading, cell) ?? starsInCell(reading, cell);
    return found === null ? [] : [{ column, found }];
  });
  const [first] = grades;
  const head = first === undefined ? null : readRowHead(reading, cells.slice(0, first.column));
  return head === null ? null : { start, end, ...head, outlook, grades };
}

/** The cell under "Outlook" or "Trend" says where the grade beside it is going. */
function isOutlook({ text }: LayoutReading, { header, start, end }: TableCell): boolean {
  return (
    header !== null &&
    /^(?:rating\s)?(?:outlook|trend)$/i.test(text.slice(header.start, header.end).trim()) &&
    OUTLOOKS.some((word) => word === text.slice(start, end).trim().toLowerCase())
  );
}

/** By column; rows may be ragged, so the first header found for a column counts. */
function headersOf(rows: readonly Row[]): (Range | null)[] {
  const headers: (Range | null)[] = [];
  for (const { cells } of rows) {
    for (const [column, { header }] of cells.entries()) headers[column] ??= header;
  }
  return headers;
}

/** One row of unknown words and a level word may be anything; a known name or company makes it a table of grades. */
function isBelievable(rows: readonly GradedRow[], columns: readonly Column[]): boolean {
  const named = rows.some(({ label }) => label !== null && label.kind !== "unknown");
  const headed = columns.some(({ kind }) => kind === "category" || kind === "overall");
  return named || headed || rows.length >= 2;
}

function candidatesOfRow(
  reading: LayoutReading,
  row: GradedRow,
  columns: readonly Column[],
  subjects: "rows" | "columns" | "none",
): RatingCandidate[] {
  const name = reading.text.slice(row.head.start, row.head.end).trim();
  const candidates: RatingCandidate[] = [];
  for (const { column: index, found } of row.grades) {
    const column = columns[index] ?? { kind: "plain" };
    const headed =
      column.kind === "category" || column.kind === "overall" || column.kind === "name" ? column.label : null;
    const label = subjects === "rows" ? singleColumn(headed, column) : ratedBy(row.label, headed);
    if (subjects !== "rows" && label === null) continue;
    candidates.push(
      layoutRating(label, found, {
        evidence: { start: row.start, end: row.end },
        rule: "table-cell",
        grounds: label?.kind === "unknown" ? "table-cell, unlisted area" : "table-cell",
        form: "table",
        subject:
          row.subject ??
          (subjects === "rows"
            ? name
            : subjects === "columns" && column.kind === "name"
              ? column.name
              : null),
        outlook: row.outlook,
        role: isPreviousPeriod(column, columns) ? "previous" : "current",
        period: column.kind === "period" ? column.name : null,
      }),
    );
  }
  return withChange(candidates);
}

/** In the row of a rater the column tells what is rated, "Long-term rating", and the other way round. */
function ratedBy(label: Label | null, headed: Label | null): Label | null {
  if (label?.kind === "rater" && headed?.kind === "unknown") return { ...headed, schemeId: label.schemeId };
  if (headed?.kind !== "rater" || label === null) return label;
  return { ...label, schemeId: label.schemeId ?? headed.schemeId };
}

/** The header "Rating" above the grades of those who are rated names no area. */
function singleColumn(label: Label | null, column: Column): Label | null {
  return column.kind === "overall" ? null : label;
}

/** Before and after in one row: the later one has changed from the earlier. */
function withChange(candidates: readonly RatingCandidate[]): RatingCandidate[] {
  const before = candidates.filter(({ role }) => role === "previous").at(-1);
  if (before === undefined) return [...candidates];
  return candidates.map((candidate) => {
    if (candidate.role !== "current" || candidate.grade.schemeId !== before.grade.schemeId) return candidate;
    const [old, now] = [before.grade.rank, candidate.grade.rank];
    if (old === null || now === null) return candidate;
    return {
      ...candidate,
      change: { direction: now < old ? "up" : now > old ? "down" : "unchanged", from: before },
    };
  });
}
