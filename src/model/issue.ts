import { z } from "zod";
import { Span } from "./span.js";

export const Severity = z.enum(["info", "warning", "error"]);
export type Severity = z.infer<typeof Severity>;

export const Stage = z.enum(["source", "ingest", "extract", "validate"]);
export type Stage = z.infer<typeof Stage>;

/** A problem in a document, as a value. An `error` rejects the document; the others stay in its record. */
export const Issue = z.strictObject({
  code: z
    .string()
    .regex(/^[SIEV]\d{3}$/)
    .describe("Stable, listed in the docs."),
  severity: Severity,
  stage: Stage,
  message: z.string(),
  hint: z.string().nullable().describe("What to do about it."),
  path: z.string().nullable().describe("JSON pointer into the record."),
  span: Span.nullable().describe("The words it is about."),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
});
export type Issue = z.infer<typeof Issue>;
