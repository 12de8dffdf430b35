import { z } from "zod";
import { OverallRating, PercentageUnit, RatingRole } from "../model/index.js";

/** A finding marked `optional` is neither asked for nor counted against. */
const optional = z.boolean().default(false);

export const GoldQuote = z.object({
  type: z.enum(["direct", "mixed"]),
  parts: z.array(z.string()).min(1),
  speaker: z.string().nullish().describe("The mention as printed."),
  name: z.string().nullish().describe("The canonical name; null: nobody can be told."),
  role: z.string().nullish(),
  organisation: z.string().nullish(),
  coSpeakers: z.array(z.string()).default([]),
  optional,
});
export type GoldQuote = z.infer<typeof GoldQuote>;

export const GoldPercentage = z.object({
  text: z.string(),
  value: z.number().nullable(),
  low: z.number().nullish(),
  high: z.number().nullish(),
  unit: PercentageUnit,
  direction: z.enum(["up", "down", "flat"]).nullish(),
  optional,
});
export type GoldPercentage = z.infer<typeof GoldPercentage>;

export const GoldRating = z.object({
  grade: z.string().describe("As printed."),
  label: z.string().nullish().describe("Canonical label in the scheme."),
  category: z.string().nullable(),
  subject: z.string().nullish(),
  assessor: z.string().nullish(),
  role: RatingRole,
  schemeId: z.string().nullish(),
  outlook: z.string().nullish(),
  optional,
});
export type GoldRating = z.infer<typeof GoldRating>;

export const GoldGradeCount = z.object({
  text: z.string(),
  role: z.enum(["current", "previous"]).optional(),
  counts: z.record(z.string(), z.number()),
  total: z.number().nullish(),
  optional,
});
export type GoldGradeCount = z.infer<typeof GoldGradeCount>;

/**
 * What a reader found in one document: the names of the record, with exact strings instead of offsets.
 * A field that is absent was not annotated and is not scored; null or empty says that there is none.
 */
export const GoldDocument = z.object({
  id: z.string().describe("The document's id or file name."),
  headline: z.string().nullish(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
  authors: z.array(z.string()).optional(),
  quotes: z.array(GoldQuote).optional(),
  nonSpeech: z.array(z.string()).optional(),
  percentages: z.array(GoldPercentage).optional(),
  ratings: z.array(GoldRating).optional(),
  gradeCounts: z.array(GoldGradeCount).optional(),
  overall: z.object({ status: OverallRating.shape.status }).optional(),
});
export type GoldDocument = z.infer<typeof GoldDocument>;
