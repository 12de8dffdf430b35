import { numberEndingAt } from "../../../language/numbers.js";
import type { Cell, Document, DocumentBlock } from "../../../model/index.js";
import { trimRange } from "../../../model/index.js";
import { type Quantity, quantity } from "../quantity.js";

/**
 * Bare numbers in the cells of a table whose header (or caption) carries the unit:
 *
 *   | Area  | % satisfied |        Table 2 (per cent)
 *   | North | 62          |   or   | Under 25 | 18.2 |
 *
 * The span is the number in the cell. "n/m", "–", "*" and "<5" are no numbers.
 */
export function readCells(document: Document): Quantity[] {
  let caption: DocumentBlock | null = null;
  const found: Quantity[] = [];
  for (const block of document.blocks) {
    if (block.kind === "caption") caption = block;
    else if (block.cells === null) caption = null;
    else found.push(...readRow(document.text, block.cells, caption));
  }
  return found;
}

function readRow(text: string, cells: readonly Cell[], caption: DocumentBlock | null): Quantity[] {
  const captioned = caption !== null && CAPTION_UNIT.test(text.slice(caption.start, caption.end));
  return cells.flatMap((cell, column) => {
    const header = cell.header === null ? "" : text.slice(cell.header.start, cell.header.end);
    if (!(HEADER_UNIT.test(header) || (captioned && column > 0 && !OTHER_UNIT.test(header)))) return [];
    const number = readBareNumber(text, cell);
    return number === null
      ? []
      : [{ ...number, header: captioned || cell.header === null ? rowLabel(cells, column) : cell.header }];
  });
}

/** "% satisfied", "Share (%)", "Per cent", "Percentage of pupils"; "% change 2023" too. */
const HEADER_UNIT = /%|\bper\s?cent(?:age)?\b/i;
const CAPTION_UNIT = /\((?:%|per\s?cent|percentages?)\)|\bper\s?cent(?:age)?s?\b\s*$/i;
/** Columns of a captioned table that count something else. */
const OTHER_UNIT = /^(?:n|no\.?|number|count|total|base|year|date)\b|[$£€]/i;

function rowLabel(cells: readonly Cell[], column: number): Cell | null {
  return column > 0 ? (cells[0] ?? null) : null;
}

function readBareNumber(text: string, cell: Cell): Quantity | null {
  const { start, end } = trimRange(text, cell);
  const printed = text.slice(start, end);
  const match = /^([+\-−–(]?)[\d.,]+\)?$/.exec(printed);
  const closing = printed.endsWith(")") ? 1 : 0;
  const number = match === null ? null : numberEndingAt(text, end - closing);
  if (match === null || number === null || number.start !== start + (match[1]?.length ?? 0)) return null;
  const sign = match[1] === "" ? null : match[1] === "+" ? "+" : "-";
  const value = sign === "-" ? -number.value : number.value;
  return quantity({ start, end, value, sign, unit: "percent", rule: "table-cell", confidence: 0.9 });
}
