import { z } from "zod";
import { NearDuplicate } from "./near-duplicates/index.js";

/** How many findings of each kind a record has. */
export const FindingCounts = z.strictObject({
  quotes: z.int(),
  quotedTerms: z.int(),
  percentages: z.int(),
  ratings: z.int(),
  gradeCounts: z.int(),
  dates: z.int(),
});
export type FindingCounts = z.infer<typeof FindingCounts>;

/** One document in the manifest: what it was and what became of it. */
export const ManifestEntry = z.strictObject({
  uri: z.string(),
  place: z
    .string()
    .describe("Where it stood among the inputs; differs from uri for NDJSON that names itself."),
  outcome: z.enum(["record", "rejected", "unreadable"]),
  sha256: z.string().nullable(),
  byteLength: z.int().nullable(),
  textHash: z.string().nullable().describe("Of the text without case, white space and punctuation."),
  duplicateOf: z.string().nullable().describe("The first document with the same text."),
  nearDuplicate: NearDuplicate.nullable()
    .default(null)
    .describe("With --near-duplicates: a document before it with nearly the same text."),
  findings: FindingCounts.nullable(),
  issues: z.array(z.string()).describe("Codes; the record or rejection has the rest."),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

/** What a worker makes of one document: its line of output, and what the manifest says of it. */
export interface DocumentResult {
  readonly entry: ManifestEntry;
  /** JSON without a line end; null: the document is the one that was done before. */
  readonly line: string | null;
}
