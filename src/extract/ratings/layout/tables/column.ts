import { CURRENT_LABEL_WORDS } from "../../../../knowledge/rating-labels.js";
import type { Range } from "../../../../model/index.js";
import { hasPreviousWord, type Label, readLabel } from "../label.js";
import type { LayoutReading } from "../reading.js";

/** What the header of a column of grades says about them. */
export type Column =
  | { readonly kind: "category"; readonly label: Label }
  | { readonly kind: "overall"; readonly label: Label }
  | {
      readonly kind: "period";
      readonly name: string;
      readonly year: number | null;
      readonly previous: boolean;
    }
  /** A name that is no category of a known scheme: of a site, or of an area. */
  | { readonly kind: "name"; readonly label: Label; readonly name: string }
  | { readonly kind: "plain" };

export function readColumn(reading: LayoutReading, header: Range | null): Column {
  if (header === null) return { kind: "plain" };
  const printed = reading.text.slice(header.start, header.end).trim();
  const label = readLabel(reading, header);
  if (label?.kind === "category") return { kind: "category", label };
  const year = YEAR.exec(printed)?.[0];
  const timed = hasPreviousWord(printed) || hasCurrentWord(printed);
  if (year !== undefined || timed) {
    return {
      kind: "period",
      name: printed,
      year: year === undefined ? null : Number(year),
      previous: hasPreviousWord(printed),
    };
  }
  if (label?.kind === "overall") return { kind: "overall", label };
  return label === null ? { kind: "plain" } : { kind: "name", label, name: printed };
}

const YEAR = /\b(?:19|20)\d\d\b/;

function hasCurrentWord(header: string): boolean {
  return (header.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => CURRENT_LABEL_WORDS.has(word));
}

/** Of columns that are periods, the latest is now; without years, the one that no word calls earlier. */
export function isPreviousPeriod(column: Column, columns: readonly Column[]): boolean {
  if (column.kind !== "period") return false;
  if (column.previous) return true;
  const later = columns.slice(columns.indexOf(column) + 1);
  const years = columns.flatMap((other) =>
    other.kind === "period" && other.year !== null ? [other.year] : [],
  );
  if (column.year === null || years.length < 2) return false;
  const latest = Math.max(...years);
  return column.year < latest || later.some((other) => other.kind === "period" && other.year === latest);
}
