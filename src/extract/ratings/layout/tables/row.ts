import type { Range } from "../../../../model/index.js";
import { isReadable, type LayoutReading } from "../reading.js";

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
    const cells = isReadable(block) ? (block.cells ?? tabbedCells(reading.text, block)) : null;
    if (cells === null) tables.push([]);
    else tables.at(-1)?.push({ start: block.start, end: block.end, cells });
  }
  return tables.filter((rows) => rows.length > 0).map(withHeaderRow);
}

/** A grid drawn with tabs; two columns are a list, and `entry-list.ts` has it. */
function tabbedCells(text: string, { start, end }: Range): TableCell[] | null {
  const words = text.slice(start, end).split("\t");
  if (words.length < 3) return null;
  let at = start;
  return words.map((cell) => {
    const range = { start: at, end: at + cell.length, header: null };
    at += cell.length + 1;
    return range;
  });
}

/** Where nothing marks the headers, the first row of the table has them. */
function withHeaderRow(rows: readonly Row[]): Row[] {
  const [first, ...others] = rows;
  const marked = rows.some(({ cells }) => cells.some(({ header }) => header !== null));
  if (first === undefined || marked || first.cells.length < 3) return [...rows];
  return [
    first,
    ...others.map((row) =>
      row.cells.length !== first.cells.length
        ? row
        : {
            ...row,
            cells: row.cells.map((cell, index) => ({ ...cell, header: first.cells[index] ?? null })),
          },
    ),
  ];
}
