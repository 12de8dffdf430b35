import type { PageElement } from "../page.js";
import type { CellPlace, Table, TableRow } from "./page-block.js";

/** Follows the walk through tables and definition lists, and knows the cell that it is in. */
export class TableReader {
  private readonly open: { table: Table; row: TableRow | null; cell: CellPlace | null; inHead: boolean }[] =
    [];

  get cell(): CellPlace | null {
    return this.open.at(-1)?.cell ?? null;
  }

  enter(element: PageElement): void {
    const { tag } = element;
    const inner = this.open.at(-1);
    if (tag === "table" || tag === "dl") {
      if (inner) inner.table.hasTable = true;
      const table = { element, isList: tag === "dl", hasTable: false, columns: 0 };
      this.open.push({ table, row: null, cell: null, inHead: false });
    } else if (inner === undefined) return;
    else if (tag === "thead") inner.inHead = true;
    else if (tag === "tr") inner.row = newRow(inner.table, element, inner.inHead);
    else if (tag === "td" || tag === "th") {
      inner.row ??= newRow(inner.table, element, inner.inHead);
      inner.cell = newCell(inner.row, tag === "th", span(element));
    } else if (tag === "dt" || tag === "dd") {
      const starts = inner.row === null || (tag === "dt" && inner.row.columns > 0);
      if (starts) inner.row = newRow(inner.table, element, false);
      if (inner.row) inner.cell = newCell(inner.row, tag === "dt", 1);
    }
  }

  leave({ tag }: PageElement): void {
    const inner = this.open.at(-1);
    if (inner === undefined) return;
    if (tag === "table" || tag === "dl") this.open.pop();
    else if (tag === "thead") inner.inHead = false;
    else if (tag === "tr") inner.row = null;
    else if (tag === "td" || tag === "th" || tag === "dt" || tag === "dd") inner.cell = null;
  }
}

function newRow(table: Table, element: PageElement, inHead: boolean): TableRow {
  return { table, element, inHead, columns: 0 };
}

function newCell(row: TableRow, isHeader: boolean, width: number): CellPlace {
  const cell = { row, column: row.columns, width, isHeader };
  row.columns += width;
  row.table.columns = Math.max(row.table.columns, row.columns);
  return cell;
}

/** Wider than any real table is a mistake. */
const WIDEST = 100;

function span({ attributes }: PageElement): number {
  const width = Number.parseInt(attributes.colspan ?? "1", 10);
  return width >= 1 && width <= WIDEST ? width : 1;
}
