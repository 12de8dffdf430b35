import { z } from "zod";

const Interval = z.tuple([z.number(), z.number()]).describe("Wilson, 95 %.");

/** One measure of a kind: how often right, wrong and missed, and what these say. */
export const MeasureFigures = z.strictObject({
  measure: z.string().describe('"quotes.exact", "ratings.pairs", …'),
  right: z.int(),
  wrong: z.int(),
  missed: z.int(),
  precision: z.number(),
  precisionInterval: Interval,
  recall: z.number(),
  recallInterval: Interval,
  f1: z.number(),
});
export type MeasureFigures = z.infer<typeof MeasureFigures>;

const Miss = z.strictObject({
  measure: z.string(),
  document: z.string(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  context: z.string().nullable().describe("The words where they stand in the text."),
});

export const SetFigures = z.strictObject({
  name: z.string(),
  documents: z.int(),
  measures: z.array(MeasureFigures),
  publishers: z.array(
    z.strictObject({ publisher: z.string(), documents: z.int(), measures: z.array(MeasureFigures) }),
  ),
  misses: z.array(Miss),
});
export type SetFigures = z.infer<typeof SetFigures>;

/** What `evaluate --json` writes, and its page and the dataset card read. */
export const EvaluationFigures = z.strictObject({ presswork: z.string(), sets: z.array(SetFigures) });
export type EvaluationFigures = z.infer<typeof EvaluationFigures>;
