import { z } from "zod";

/** What a card tells of the run that made the data: part of its manifest.json. */
export const RunManifest = z.object({
  presswork: z.string(),
  schemaVersion: z.string(),
  key: z.string(),
  knowledgeHash: z.string(),
  options: z.record(z.string(), z.unknown()),
  inputs: z.array(z.string()),
  finishedAt: z.string(),
  counts: z.object({
    documents: z.int(),
    records: z.int(),
    rejected: z.int(),
    unreadable: z.int(),
    duplicates: z.int(),
    findings: z.record(z.string(), z.int()),
    issues: z.record(z.string(), z.object({ count: z.int(), example: z.string() })),
  }),
});
export type RunManifest = z.infer<typeof RunManifest>;

/** One file of the data set. */
export interface DataFile {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Columns of a table, or the fields of a record; null where it is no table. */
  readonly fields: readonly DataField[] | null;
}

export interface DataField {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean" | "object" | "array";
}

/** What people who publish the data say of it. */
export interface CardAbout {
  readonly title: string;
  /** An SPDX name or an address; null: not said. */
  readonly license: string | null;
}
