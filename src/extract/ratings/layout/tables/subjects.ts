import { SUBJECT_HEADERS } from "../../../../knowledge/rating-labels.js";
import type { Range } from "../../../../model/index.js";
import type { Label } from "../label.js";
import { isProperName } from "../proper-name.js";
import type { LayoutReading } from "../reading.js";
import type { Column } from "./column.js";

interface NamedRow {
  readonly head: Range;
  readonly label: Label | null;
}

/** Where a table has the names of those who are rated: down its first column, along its headers, or nowhere. */
export function namesSubjects(
  { text }: LayoutReading,
  corner: Range | null,
  rows: readonly NamedRow[],
  columns: readonly Column[],
): "rows" | "columns" | "none" {
  if (rows.some(({ label }) => label?.kind === "rater")) return "none";
  const areKnown = rows.some(({ label }) => label?.kind === "category");
  if (areKnown)
    return columns.slice(1).filter(({ kind }) => kind === "name").length >= 2 ? "columns" : "none";
  const words =
    corner === null
      ? []
      : (text
          .slice(corner.start, corner.end)
          .toLowerCase()
          .match(/[a-z]+/g) ?? []);
  if (words.some((word) => SUBJECT_HEADERS.has(word))) return "rows";
  if (columns.some(({ kind }) => kind === "category")) return "rows";
  const proper = rows.filter(({ head }) => isProperName(text.slice(head.start, head.end)));
  return rows.length >= 2 && proper.length === rows.length ? "rows" : "none";
}
