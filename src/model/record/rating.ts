import { z } from "zod";
import { Span } from "../span.js";
import { Confidence, Rule } from "./evidence.js";

export const Category = z
  .strictObject({
    ...Span.shape,
    id: z.string().describe('"c1", "c2", … in order of appearance.'),
    name: z.string().describe("Canonical name in the scheme, or the printed text, tidied."),
    schemeId: z.string().nullable(),
    repair: z
      .enum(["missing-initial", "fuzzy", "mojibake"])
      .nullable()
      .describe("How a damaged name was mended; the printed text stays in the span."),
  })
  .describe("An area, criterion or question that an assessor judges.");
export type Category = z.infer<typeof Category>;

export const Grade = z.strictObject({
  ...Span.shape,
  label: z.string().describe("Canonical label in the scheme."),
  rank: z.int().nullable().describe("1 = best of `of` levels, where the scale is known."),
  of: z.int().nullable(),
  value: z.number().nullable().describe("Numeric scales: the 4.5 of 4.5 out of 5; zero is a value."),
  best: z.number().nullable(),
  worst: z.number().nullable(),
});
export type Grade = z.infer<typeof Grade>;

export const RatingRole = z.enum(["current", "previous", "target", "hypothetical", "other-party"]);
export type RatingRole = z.infer<typeof RatingRole>;

export const Rating = z.strictObject({
  id: z.string().describe('"r1", "r2", …'),
  categoryId: z.string().nullable().describe("Null: overall, or a rating without categories."),
  category: z.string().nullable().describe("The category's canonical name, repeated for flat readers."),
  scope: z.enum(["overall", "category", "single"]),
  grade: Grade,
  schemeId: z.string().nullable(),
  subject: z.string().nullable().describe("What is rated."),
  assessor: z.string().nullable().describe("Who rated."),
  role: RatingRole,
  outlook: z.string().nullable().describe('Credit ratings: "stable".'),
  change: z
    .strictObject({
      direction: z.enum(["up", "down", "unchanged"]),
      fromRatingId: z.string().nullable(),
    })
    .nullable(),
  period: z.string().nullable(),
  form: z.enum(["list", "table", "prose", "stars", "attribute"]),
  evidence: z.array(Span).min(1).describe("Every place in the text that states it; merged, not repeated."),
  rule: Rule,
  confidence: Confidence,
});
export type Rating = z.infer<typeof Rating>;

export const OverallRating = z.strictObject({
  status: z.enum(["stated", "stated-absent", "not-found"]),
  ratingId: z.string().nullable(),
  evidence: Span.nullable(),
});
export type OverallRating = z.infer<typeof OverallRating>;

export const GradeCount = z
  .strictObject({
    ...Span.shape,
    counts: z
      .array(z.strictObject({ label: z.string(), count: z.number() }))
      .describe('A set of levels ("good or better") is one label, joined by "|", best first; zero is kept.'),
    total: z.number().nullable().describe('The denominator where one is printed ("of 806"), else the sum.'),
    role: z.enum(["current", "previous"]),
    period: z.string().nullable(),
    agreesWithRatings: z.boolean().nullable().describe("Null: nothing to compare with."),
  })
  .describe('"six are now adequate with one area requiring improvement"');
export type GradeCount = z.infer<typeof GradeCount>;
