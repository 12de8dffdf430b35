import { join } from "node:path";
import { openGrowingFile } from "../atomic-file.js";
import { readStoredRecords } from "../stored-records.js";
import type { Cell } from "./table.js";
import { TABLES } from "./tables.js";

/** Each flat table as CSV (RFC 4180, UTF-8), safe to open in a spreadsheet. */
export async function writeCsvTables(recordsFile: string, folder: string): Promise<void> {
  const files = TABLES.map((table) => ({ table, file: openGrowingFile(join(folder, `${table.name}.csv`)) }));
  for (const { table, file } of files) file.write(formatRow(table.columns.map(({ name }) => name)));
  for (const record of readStoredRecords(recordsFile)) {
    for (const { table, file } of files) {
      for (const row of table.rowsOf(record)) file.write(formatRow(row));
    }
  }
  for (const { file } of files) file.close();
}

function formatRow(cells: readonly Cell[]): string {
  return `${cells.map(formatCell).join(",")}\r\n`;
}

/** Words that a spreadsheet would run as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

function formatCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  // Somebody else wrote these words: an apostrophe makes a spreadsheet show them instead of running them.
  const inert = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
