import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PressReleaseRecord } from "../../model/index.js";
import type { DataField, DataFile } from "../../review/card/index.js";
import { TABLES } from "../../sinks/tables/tables.js";

/** The files of a run that are there and not empty, with size, hash and fields. */
export function describeFiles(folder: string): readonly DataFile[] {
  const known: readonly (readonly [path: string, fields: readonly DataField[] | null])[] = [
    ["records.jsonl", recordFields()],
    ["rejected.jsonl", null],
    ["manifest.json", null],
    ["records.parquet", null],
    ...TABLES.flatMap(({ name, columns }) => [
      [`${name}.csv`, columns] as const,
      [`${name}.parquet`, null] as const,
    ]),
  ];
  return known
    .filter(([path]) => (statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0) > 0)
    .map(([path, fields]) => ({
      path,
      bytes: statSync(join(folder, path)).size,
      sha256: hashFile(join(folder, path)),
      fields,
    }));
}

/** The fields of a record, from the schema that checks it; one that may be null has the type it has else. */
function recordFields(): readonly DataField[] {
  const properties = z.toJSONSchema(PressReleaseRecord).properties ?? {};
  return Object.entries(properties).map(([name, schema]) => {
    const type = Object(schema).type;
    return { name, type: type === "array" || type === "object" ? type : "string" };
  });
}

const CHUNK_BYTES = 1 << 20;

function hashFile(path: string): string {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  const chunk = new Uint8Array(CHUNK_BYTES);
  for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
    hash.update(chunk.subarray(0, size));
  }
  closeSync(file);
  return hash.digest("hex");
}
