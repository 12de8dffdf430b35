import { join } from "node:path";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { z } from "zod";
import { PressReleaseRecord } from "../../model/index.js";
import { readStoredRecords } from "../stored-records.js";
import { type ParquetSchema, parquetSchemaOf } from "./parquet-schema.js";
import type { Table } from "./table.js";
import { TABLES } from "./tables.js";

/** Rows held in memory before they are written; readers skip whole groups by their statistics. */
const ROWS_PER_GROUP = 2000;

/** The records as they are, nested, and each flat table: snappy, with statistics. */
export async function writeParquetTables(recordsFile: string, folder: string): Promise<void> {
  const nested = openColumns(
    join(folder, "records.parquet"),
    parquetSchemaOf(z.toJSONSchema(PressReleaseRecord)),
  );
  const flat = TABLES.map((table) => ({
    table,
    columns: openColumns(join(folder, `${table.name}.parquet`), flatSchema(table)),
  }));
  for (const record of readStoredRecords(recordsFile)) {
    nested.add(Object.values(record));
    for (const { table, columns } of flat) for (const row of table.rowsOf(record)) columns.add(row);
  }
  await nested.close();
  for (const { columns } of flat) await columns.close();
}

interface ColumnFile {
  readonly add: (cells: readonly unknown[]) => void;
  readonly close: () => Promise<void>;
}

/** Collects rows into columns and writes them a group at a time. */
function openColumns(filename: string, schema: ParquetSchema): ColumnFile {
  const writer = new ParquetWriter({
    writer: fileWriter(filename),
    schema: [...schema.elements],
    createdBy: "presswork",
  });
  let columns: unknown[][] = schema.columns.map(() => []);
  const writeGroup = () => {
    const columnData = schema.columns.map((name, index) => ({ name, data: columns[index] ?? [] }));
    writer.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
    columns = schema.columns.map(() => []);
  };
  return {
    add(cells) {
      for (const [index, column] of columns.entries()) column.push(cells[index] ?? null);
      if (columns[0]?.length === ROWS_PER_GROUP) writeGroup();
    },
    async close() {
      if ((columns[0]?.length ?? 0) > 0) writeGroup();
      await writer.finish();
    },
  };
}

function flatSchema({ columns }: Table): ParquetSchema {
  const properties = columns.map(({ name, type }) => [name, { anyOf: [{ type }, { type: "null" }] }]);
  return parquetSchemaOf({ type: "object", properties: Object.fromEntries(properties) });
}
