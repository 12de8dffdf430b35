import { RATER_HEADERS, SUBJECT_HEADERS } from "../../../../knowledge/rating-labels.js";
import { type Label, readLabel } from "../label.js";
import type { LayoutReading } from "../reading.js";
import type { TableCell } from "./row.js";

/** What the cells before the grades of a row say. */
export interface RowHead {
  /** The cell that names what the row is about. */
  readonly head: TableCell;
  readonly label: Label | null;
  /** Whom a column of sites, companies or schools names beside the areas. */
  readonly subject: string | null;
}

/**
 * One cell names the area or the one rated. Several share the work, in any order, as their words or their
 * headers tell:
 *
 *   CDP | Climate change | B | A-   ·   Hill House | Safe | Good   ·   2023 | Ofsted | Leadership | Good
 */
export function readRowHead(reading: LayoutReading, cells: readonly TableCell[]): RowHead | null {
  const [first, ...others] = cells;
  if (first === undefined) return null;
  if (others.length === 0) return { head: first, label: readLabel(reading, first), subject: null };
  const read = cells.map((cell) => ({ cell, label: readLabel(reading, cell) }));
  const rater = read.find(({ label }) => label?.kind === "rater");
  const site = read.find(({ cell }) => cell !== rater?.cell && isHeaded(reading, cell, SUBJECT_HEADERS));
  const rest = read.filter(
    ({ cell, label }) =>
      cell !== rater?.cell &&
      cell !== site?.cell &&
      label !== null &&
      !isHeaded(reading, cell, RATER_HEADERS),
  );
  const area = rest.find(({ label }) => label?.kind === "category") ?? rest[0];
  const named = area ?? site ?? rater ?? { cell: first, label: null };
  // Whoever the row names decides the scale: several agencies have a category called "Commercial paper".
  const schemeId = rater?.label?.schemeId ?? named.label?.schemeId ?? null;
  const label = named.label === null ? null : { ...named.label, schemeId };
  const isBoth = site !== undefined && area !== undefined;
  return { head: named.cell, label, subject: isBoth ? printed(reading, site.cell) : null };
}

function isHeaded(reading: LayoutReading, { header }: TableCell, words: ReadonlySet<string>): boolean {
  if (header === null) return false;
  const heads =
    reading.text
      .slice(header.start, header.end)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return heads.some((word) => words.has(word));
}

function printed({ text }: LayoutReading, { start, end }: TableCell): string {
  return text.slice(start, end).trim();
}
