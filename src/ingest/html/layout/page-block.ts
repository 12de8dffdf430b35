import type { BlockKind, Range } from "../../../model/index.js";
import type { PageElement } from "../page.js";

/** A run of words with no block boundary inside, anywhere on the page: release, menu or footer. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** How many of its characters are inside links. */
  readonly linked: number;
  /** The nearest element around it that makes a block. */
  readonly element: PageElement;
  /** Its place, if it stands in a table or definition list. */
  readonly cell: CellPlace | null;
  /** The cells of a whole row, once rows are joined. */
  readonly cells: readonly RowCell[] | null;
  readonly attributes: readonly Range[];
  readonly emphasis: readonly Range[];
}

export interface RowCell extends Range {
  readonly header: (Range & { readonly block: PageBlock }) | null;
}

export interface CellPlace {
  readonly row: TableRow;
  /** Its first column, counted from 0. */
  readonly column: number;
  /** How many columns it spans. */
  readonly width: number;
  readonly isHeader: boolean;
}

export interface TableRow {
  readonly table: Table;
  readonly element: PageElement;
  readonly inHead: boolean;
  columns: number;
}

/** A table, or a definition list: terms in column 0, definitions after them. */
export interface Table {
  readonly element: PageElement;
  readonly isList: boolean;
  /** Tables within tables lay out a page. */
  hasTable: boolean;
  /** Of its widest row. */
  columns: number;
}
