import { z } from "zod";
import { Span } from "../span.js";
import { Confidence, Rule } from "./evidence.js";

export const Category = z
  .strictObject({
    ...Span.shape,
    id: z.string().describe('"c1", "c2", … in order of appearance.'),
    name: z.string().describe("Canonical name in the scheme, or the printed text, tidied."),
    schemeId: z.string().nullable().describe("The rating scheme; null: none that is known."),
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
  of: z.int().nullable().describe("How many levels the scale has."),
  value: z.number().nullable().describe("Numeric scales: the 4.5 of 4.5 out of 5; zero is a value."),
  best: z.number().nullable().describe("The best value of the scale."),
  worst: z.number().nullable().describe("The worst value of the scale."),
});
export type Grade = z.infer<typeof Grade>;

export const RatingRole = z.enum(["current", "previous", "target", "hypothetical", "other-party"]);
export type RatingRole = z.infer<typeof RatingRole>;

export const Rating = z.strictObject({
  id: z.string().describe('"r1", "r2", …'),
  categoryId: z.string().nullable().describe("Null: overall, or a rating without categories."),
  category: z.string().nullable().describe("The category's canonical name, repeated for flat readers."),
  scope: z
    .enum(["overall", "category", "single"])
    .describe("single: one thing has one grade, without an overall or categories."),
  grade: Grade.describe("The level that was given."),
  schemeId: z.string().nullable().describe("The rating scheme; null: none that is known."),
  subject: z.string().nullable().describe("What is rated."),
  assessor: z.string().nullable().describe("Who rated."),
  role: RatingRole.describe(
    "Whether the grade holds now, held before, is an aim, a condition, or somebody else's.",
  ),
  outlook: z.string().nullable().describe('Credit ratings: "stable".'),
  change: z
    .strictObject({
      direction: z
        .enum(["up", "down", "unchanged"])
        .describe("As the text says; never computed across schemes."),
      fromRatingId: z.string().nullable().describe("The rating before, where it is printed."),
    })
    .nullable()
    .describe("What the text says of the change."),
  period: z.string().nullable().describe("When it was given, as printed."),
  form: z.enum(["list", "table", "prose", "stars", "attribute"]).describe("How it is written."),
  evidence: z.array(Span).min(1).describe("Every place in the text that states it; merged, not repeated."),
  rule: Rule,
  confidence: Confidence,
});
export type Rating = z.infer<typeof Rating>;

export const OverallRating = z.strictObject({
  status: z
    .enum(["stated", "stated-absent", "not-found"])
    .describe("stated-absent: the text says that none is given."),
  ratingId: z.string().nullable().describe("The rating of the release's whole subject."),
  evidence: Span.nullable().describe("The words that say so."),
});
export type OverallRating = z.infer<typeof OverallRating>;

export const GradeCount = z
  .strictObject({
    ...Span.shape,
    counts: z
      .array(
        z.strictObject({
          label: z.string().describe("Canonical label of the level, or of a set of levels."),
          count: z.number().describe("How many have it."),
        }),
      )
      .describe('A set of levels ("good or better") is one label, joined by "|", best first; zero is kept.'),
    total: z.number().nullable().describe('The denominator where one is printed ("of 806"), else the sum.'),
    role: z.enum(["current", "previous"]).describe("Whether they hold now or held before."),
    period: z.string().nullable().describe("When, as printed."),
    agreesWithRatings: z.boolean().nullable().describe("Null: nothing to compare with."),
  })
  .describe('"six are now adequate with one area requiring improvement"');
export type GradeCount = z.infer<typeof GradeCount>;
