import { CURRENT_LABEL_WORDS } from "../../../../knowledge/rating-labels.js";
import type { Range } from "../../../../model/index.js";
import { hasPreviousWord, type Label, readLabel } from "../label.js";
import type { LayoutReading } from "../reading.js";

/** What the header of a column of grades says about them. */
export type Column =
  | { readonly kind: "category"; readonly label: Label }
  | { readonly kind: "overall"; readonly label: Label }
  | Period
  /** A name that is no category of a known scheme: of a site, or of an area. */
  | { readonly kind: "name"; readonly label: Label; readonly name: string }
  | { readonly kind: "plain" };

interface Period {
  readonly kind: "period";
  readonly name: string;
  /** The header without its period: "leapfrog grade" of "Leapfrog grade, spring 2024". */
  readonly measure: string;
  readonly year: number | null;
  readonly previous: boolean;
}

export function readColumn(reading: LayoutReading, header: Range | null): Column {
  if (header === null) return { kind: "plain" };
  const printed = reading.text.slice(header.start, header.end).trim();
  const label = readLabel(reading, header);
  if (label?.kind === "category") return { kind: "category", label };
  const period = readPeriod(printed);
  if (period !== null) return period;
  if (label?.kind === "overall") return { kind: "overall", label };
  return label === null ? { kind: "plain" } : { kind: "name", label, name: printed };
}

function readPeriod(header: string): Period | null {
  const dated = PERIOD.exec(header);
  const previous = hasPreviousWord(header);
  if (dated !== null) {
    const rest = header.replace(dated[0], " ").replace(/[^\p{L}]+/gu, " ");
    const measure = rest.trim().toLowerCase();
    return { kind: "period", name: dated[0], measure, year: Number(dated[1]), previous };
  }
  return previous || hasCurrentWord(header)
    ? { kind: "period", name: header, measure: "", year: null, previous }
    : null;
}

/** 2024 · Spring 2024 · July 2019 · 2023/24 */
const PERIOD =
  /(?:\b(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\s)?\b((?:19|20)\d\d)(?:[/–-]\d\d(?:\d\d)?)?\b/i;

function hasCurrentWord(header: string): boolean {
  return (header.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => CURRENT_LABEL_WORDS.has(word));
}

/** Of the periods of one measure the latest is now; without years, the one that no word calls earlier. */
export function isPreviousPeriod(column: Column, columns: readonly Column[]): boolean {
  if (column.kind !== "period") return false;
  if (column.previous) return true;
  const periods = columns.filter((other) => other.kind === "period" && other.measure === column.measure);
  const later = periods.slice(periods.indexOf(column) + 1);
  const years = periods.flatMap((other) =>
    other.kind === "period" && other.year !== null ? [other.year] : [],
  );
  if (column.year === null || years.length < 2) return false;
  const latest = Math.max(...years);
  return column.year < latest || later.some((other) => other.kind === "period" && other.year === latest);
}
