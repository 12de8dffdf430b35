import { z } from "zod";
import type { Issue } from "./issue.js";

/** Bytes to be read, as a source hands them over; nothing decoded yet. */
export interface SourceInput {
  /** Path relative to the input root, or URL: never an absolute path. */
  readonly uri: string;
  readonly bytes: Uint8Array;
  /** The same as text, where the source had it so and the bytes are its UTF-8: it need not be decoded again. */
  readonly text?: string | null;
  /** As declared by the server or known from the file's name; null: to be told from the bytes. */
  readonly mediaType: string | null;
  /** As declared outside the bytes (an HTTP header); null: to be told from the bytes. */
  readonly charset: string | null;
  /** Where the page was fetched from, if it was. */
  readonly url: string | null;
  /** ISO 8601 instant, where the source says so. */
  readonly retrievedAt: string | null;
  /** ISO 8601, where the source knows when it was published; what the document says itself comes first. */
  readonly publishedAt?: string | null;
  /** What else the source says of the document, to be passed through. */
  readonly extra?: Readonly<Record<string, string>> | null;
  /** What the source found wrong with its copy. */
  readonly issues?: readonly Issue[];
}

export const SourceInfo = z.strictObject({
  uri: z.string().min(1).describe("As given: path relative to the input root, or URL."),
  mediaType: z.string().min(1).describe('"text/plain", "text/html", …'),
  charset: z.string().min(1).describe('As decoded: "utf-8", "windows-1252", …'),
  byteLength: z.int().nonnegative().describe("Number of bytes received."),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("Of the bytes received; for a line of NDJSON, of the UTF-8 bytes of its text or html."),
  retrievedAt: z.string().nullable().describe("When it was fetched, where the source says so."),
  extra: z
    .record(z.string(), z.string())
    .nullable()
    .describe(
      "Other fields of a line of NDJSON, passed through where that was asked for; what is no string as JSON.",
    ),
});
export type SourceInfo = z.infer<typeof SourceInfo>;
