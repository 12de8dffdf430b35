import type { Range } from "../../../../model/index.js";
import { gradesIn, isReadable, type LayoutReading } from "../reading.js";

/** A row of data; cells of a grid drawn with tabs as well as those of a page. */
export interface Row extends Range {
  readonly cells: readonly TableCell[];
}

export interface TableCell extends Range {
  readonly header: Range | null;
}

/** The tables of a document: runs of neighbouring rows. */
export function tablesOf(reading: LayoutReading): Row[][] {
  const tables: Row[][] = [[]];
  for (const block of reading.document.blocks) {
    const open = tables.at(-1)?.at(-1)?.cells.length ?? 0;
    const cells = isReadable(block)
      ? (block.cells ?? tabbedCells(reading.text, block) ?? raggedCells(reading, block, open))
      : null;
    if (cells === null) tables.push([]);
    else tables.at(-1)?.push({ start: block.start, end: block.end, cells });
  }
  return tables.filter((rows) => rows.length > 0).map((rows) => withHeaderRow(reading, rows));
}

/** A grid drawn with tabs; two columns are a list, and `entry-list.ts` has it, unless they only name years. */
function tabbedCells(text: string, { start, end }: Range): TableCell[] | null {
  const words = text.slice(start, end).split("\t");
  if (words.length < 3 && !(words.length === 2 && words.every((cell) => YEAR.test(cell)))) return null;
  let at = start;
  return words.map((cell) => {
    const range = { start: at, end: at + cell.length, header: null };
    at += cell.length + 1;
    return range;
  });
}

/** "Getting the right people Adequate<tab>Good": the label ran up to its grade, and the gap between them is lost. */
function raggedCells(reading: LayoutReading, { start, end }: Range, columns: number): TableCell[] | null {
  const words = reading.text.slice(start, end).split("\t");
  if (words.length < 2 || words.length !== columns - 1) return null;
  const [first = ""] = words;
  const grade = gradesIn(reading, { start, end: start + first.length }).at(-1);
  if (grade === undefined || grade.end !== start + first.length || grade.start === start) return null;
  let at = grade.end + 1;
  const others = words.slice(1).map((cell) => {
    const range = { start: at, end: at + cell.length, header: null };
    at += cell.length + 1;
    return range;
  });
  return [
    { start, end: grade.start, header: null },
    { start: grade.start, end: grade.end, header: null },
    ...others,
  ];
}

/** 2024 · Spring 2024 · 2023/24 · Rating 2024 */
const YEAR = /^\s?(?:[A-Za-z]+\s){0,2}(?:19|20)\d\d(?:[/–-]\d{2,4})?\s?$/;

/** Where nothing marks the headers, the first row of the table has them; its corner may be empty, and lost. */
function withHeaderRow(reading: LayoutReading, rows: readonly Row[]): Row[] {
  const [first, ...others] = rows;
  const marked = rows.some(({ cells }) => cells.some(({ header }) => header !== null));
  if (first === undefined || marked || first.cells.length < 2) return [...rows];
  const headed = others.map((row) => {
    const lost = row.cells.length - first.cells.length;
    if (lost !== 0 && !(lost === 1 && onlyYears(reading, first))) return row;
    return {
      ...row,
      cells: row.cells.map((cell, index) => ({ ...cell, header: first.cells[index - lost] ?? null })),
    };
  });
  return [first, ...headed];
}

function onlyYears({ text }: LayoutReading, { cells }: Row): boolean {
  return cells.every(({ start, end }) => YEAR.test(text.slice(start, end)));
}
