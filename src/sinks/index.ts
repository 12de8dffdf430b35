import { join } from "node:path";
import { UsageError } from "../model/index.js";
import { writeJsonTree } from "./json-tree.js";
import { writeCsvTables } from "./tables/csv.js";
import { writeParquetTables } from "./tables/parquet.js";
import { TABLES } from "./tables/tables.js";

/** Results beside records.jsonl, each made from it: what it is called, what it leaves, how it is made. */
interface Format {
  readonly name: string;
  readonly results: readonly string[];
  readonly write: (recordsFile: string, folder: string) => Promise<void>;
}

const FORMATS: readonly Format[] = [
  {
    name: "json",
    results: ["records"],
    write: (recordsFile, folder) => writeJsonTree(recordsFile, join(folder, "records")),
  },
  { name: "csv", results: TABLES.map(({ name }) => `${name}.csv`), write: writeCsvTables },
  {
    name: "parquet",
    results: ["records.parquet", ...TABLES.map(({ name }) => `${name}.parquet`)],
    write: writeParquetTables,
  },
];

/** @throws UsageError for a name that is none */
export function findFormats(names: readonly string[]): readonly Format[] {
  return names.map((name) => {
    const format = FORMATS.find((known) => known.name === name);
    if (format === undefined) {
      throw new UsageError(`--format ${name}: there is ${FORMATS.map((known) => known.name).join(", ")}`);
    }
    return format;
  });
}

/** Everything that any format leaves: results of formats that were not asked for again are out of date. */
export const FORMAT_RESULTS: readonly string[] = FORMATS.flatMap(({ results }) => results);
