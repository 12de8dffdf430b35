import type { Range } from "../../../model/index.js";
import type { PageBlock, RowCell, Table, TableRow } from "./page-block.js";

const BETWEEN_CELLS = " | ";
const BETWEEN_TERM_AND_DEFINITION = " – ";

/**
 * Makes one block of each row of a table of data, its cells set apart by " | ", and of each term with
 * its definition, by " – ". Tables and lists that lay out a page keep the blocks of their cells.
 */
export function joinRows(blocks: readonly PageBlock[]): PageBlock[] {
  const layouts = layoutTables(blocks);
  const headers = new Map<Table, Map<number, NonNullable<RowCell["header"]>>>();
  const joined: PageBlock[] = [];
  for (let from = 0; from < blocks.length; ) {
    const first = blocks[from];
    if (first === undefined) break;
    const row = first.cell?.row;
    let to = from + 1;
    if (row === undefined || layouts.has(row.table) || first.kind === "caption") joined.push(first);
    else {
      while (to < blocks.length && blocks[to]?.cell?.row === row) to++;
      const above = headers.get(row.table) ?? new Map();
      headers.set(row.table, above);
      joined.push(joinRow(row, blocks.slice(from, to), above));
    }
    from = to;
  }
  return joined;
}

function joinRow(
  row: TableRow,
  parts: readonly PageBlock[],
  above: Map<number, NonNullable<RowCell["header"]>>,
): PageBlock {
  const between = row.table.isList ? BETWEEN_TERM_AND_DEFINITION : BETWEEN_CELLS;
  const cells: { column: number; width: number; start: number; end: number; header: RowCell["header"] }[] =
    [];
  const attributes: Range[] = [];
  const emphasis: Range[] = [];
  let text = "";
  let linked = 0;
  for (const part of parts) {
    const { column = 0, width = 1 } = part.cell ?? {};
    const last = cells.at(-1);
    const continues = last?.column === column;
    if (text !== "") text += continues ? " " : between;
    const start = text.length;
    text += part.text;
    if (continues) last.end = text.length;
    else cells.push({ column, width, start, end: text.length, header: above.get(column) ?? null });
    attributes.push(...part.attributes.map((range) => shift(range, start)));
    emphasis.push(...part.emphasis.map((range) => shift(range, start)));
    linked += part.linked;
  }
  const block: PageBlock = {
    kind: "table-row",
    text,
    linked,
    element: row.table.isList ? row.table.element : row.element,
    cell: { row, column: 0, width: row.columns, isHeader: false },
    cells,
    attributes,
    emphasis,
  };
  if (isHeaderRow(row, parts)) {
    for (const { column, width, start, end } of cells) {
      for (let covered = column; covered < column + width; covered++)
        above.set(covered, { block, start, end });
    }
  }
  return block;
}

/** In `<thead>`, all of `<th>`, or all in bold; a title over the whole width heads nothing. */
function isHeaderRow({ table, inHead }: TableRow, parts: readonly PageBlock[]): boolean {
  if (table.isList || parts.every(({ cell }) => cell?.width === table.columns)) return false;
  if (inHead || parts.every(({ cell }) => cell?.isHeader)) return true;
  return parts.length > 1 && parts.every(isBold);
}

function isBold({ text, emphasis }: PageBlock): boolean {
  return emphasis.length === 1 && emphasis[0]?.start === 0 && emphasis[0].end === text.length;
}

/** A cell of data is short: more than this, or more blocks, is a column of a page. */
const LONGEST_CELL = 400;
const MOST_BLOCKS = 4;
/** A definition this long is an answer to a question, not a value. */
const LONGEST_DEFINITION = 160;

/** Tables whose cells hold parts of a page, not data; definition lists whose definitions are prose. */
function layoutTables(blocks: readonly PageBlock[]): ReadonlySet<Table> {
  const layouts = new Set<Table>();
  let inCell = 0;
  let length = 0;
  for (const [index, { cell, text, kind }] of blocks.entries()) {
    if (cell === null) continue;
    const { table } = cell.row;
    const same = blocks[index - 1]?.cell === cell;
    inCell = same ? inCell + 1 : 1;
    length = (same ? length : 0) + text.length;
    const longest = table.isList ? LONGEST_DEFINITION : LONGEST_CELL;
    if (inCell > MOST_BLOCKS || length > longest || kind === "heading") layouts.add(table);
    if (table.hasTable || table.columns < 2) layouts.add(table);
    if (table.element.attributes.role === "presentation") layouts.add(table);
  }
  return layouts;
}

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
