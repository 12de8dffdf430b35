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
  severity: Severity.describe("error: the document is rejected; warning: worth a look; info: what was done."),
  stage: Stage.describe("Which part of the pipeline says so."),
  message: z.string().describe("What is wrong, for a person."),
  hint: z.string().nullable().describe("What to do about it."),
  path: z.string().nullable().describe("JSON pointer into the record."),
  span: Span.nullable().describe("The words it is about."),
  actual: z.string().nullable().describe("What was found."),
  expected: z.string().nullable().describe("What was expected."),
});
export type Issue = z.infer<typeof Issue>;
