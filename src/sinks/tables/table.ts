import type { PressReleaseRecord } from "../../model/index.js";

type CellType = "string" | "number" | "integer" | "boolean";
export type Cell = string | number | boolean | null;

/** One column of a flat table. */
export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly of: (row: Row) => Cell;
}

/** A flat table made from records: one row a finding, or one a release. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: CellType }[];
  /** The cells of each row of one record, in the order of the columns. */
  readonly rowsOf: (record: PressReleaseRecord) => readonly (readonly Cell[])[];
}

/** Ties columns to the findings they describe; every row starts with the release it belongs to. */
export function table<Row>(
  name: string,
  rows: (record: PressReleaseRecord) => readonly Row[],
  columns: readonly Column<{ readonly record: PressReleaseRecord; readonly row: Row }>[],
): Table {
  const all = [...RELEASE_COLUMNS, ...columns];
  return {
    name,
    columns: all.map((column) => ({ name: column.name, type: column.type })),
    rowsOf: (record) => rows(record).map((row) => all.map((column) => column.of({ record, row }))),
  };
}

const RELEASE_COLUMNS: readonly Column<{ readonly record: PressReleaseRecord }>[] = [
  { name: "releaseId", type: "string", of: ({ record }) => record.id },
  { name: "uri", type: "string", of: ({ record }) => record.source.uri },
  { name: "publisher", type: "string", of: ({ record }) => record.document.publisher },
  { name: "publishedAt", type: "string", of: ({ record }) => record.document.publishedAt },
];
