import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import type { PressReleaseRecord } from "../../src/model/index.js";
import { writeCsvTables } from "../../src/sinks/tables/csv.js";
import { writeParquetTables } from "../../src/sinks/tables/parquet.js";
import { temporaryFolderForAll } from "../support/folders.js";
import { aRecord } from "../support/record.js";

/** Two hundred releases, a few findings each, with what makes tables break. */
const RECORDS: readonly PressReleaseRecord[] = Array.from({ length: 200 }, (_, i) => aRecord(i));

const folder = temporaryFolderForAll();

beforeAll(async () => {
  const file = join(folder(), "records.jsonl");
  writeFileSync(file, RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(""));
  await writeParquetTables(file, folder());
  await writeCsvTables(file, folder());
});

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql.replaceAll("$", `${folder()}/`));
  return reader.getRowObjectsJson() as Record<string, unknown>[];
}

describe("Parquet, read by DuckDB", () => {
  test("nested records: the counts are those of the JSON", async () => {
    const [row] = await query(
      "select count(*) as releases, sum(len(quotes)) as quotes, sum(len(percentages)) as percentages from '$records.parquet'",
    );
    expect(row).toMatchObject({
      releases: "200",
      quotes: String(RECORDS.flatMap(({ quotes }) => quotes).length),
      percentages: String(RECORDS.flatMap(({ percentages }) => percentages).length),
    });
  });

  test("nested values are equal to the JSON, field by field", async () => {
    const rows = await query("select to_json(r) as json from '$records.parquet' r order by id");
    const read = rows.map(({ json }) => JSON.parse(String(json)));
    const written = [...RECORDS].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(read).toEqual(written);
  });

  test("a query into the nested lists", async () => {
    const rows = await query(
      "select q.speaker.name as speaker, count(*) as n from (select unnest(quotes) as q from '$records.parquet') group by 1 order by n desc, 1 limit 1",
    );
    expect(rows).toEqual([{ speaker: "Zoë “Z” O’Neil", n: "100" }]);
  });

  test("flat tables have a row a finding", async () => {
    const [row] = await query(
      "select count(*) as n, sum(value) as total, count(direction) as directed from '$percentages.parquet'",
    );
    const all = RECORDS.flatMap((record) => record.percentages);
    expect(row).toEqual({
      n: String(all.length),
      total: all.reduce((sum, { value }) => sum + (value ?? 0), 0),
      directed: String(all.filter(({ direction }) => direction !== null).length),
    });
  });
});

describe("CSV", () => {
  test("DuckDB reads the same cells from it as from Parquet", async () => {
    const csv = await query("select * from read_csv('$releases.csv', header = true, all_varchar = true)");
    const parquet = await query("select cast(columns(*) as varchar) from '$releases.parquet'");
    expect(csv).toEqual(parquet);
  });

  test("words that a spreadsheet would run as a formula are made inert", () => {
    const csv = readFileSync(join(folder(), "quotes.csv"), "utf8");
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(csv).not.toMatch(/(?:^|,)"?[=@]/m);
  });

  test("numbers stay numbers, also negative ones", () => {
    expect(readFileSync(join(folder(), "percentages.csv"), "utf8")).toContain(",-3.2,");
  });

  test("line ends are those of RFC 4180", () => {
    expect(readFileSync(join(folder(), "releases.csv"), "utf8").split("\r\n")).toHaveLength(202);
  });
});
