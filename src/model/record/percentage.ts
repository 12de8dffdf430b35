import { z } from "zod";
import { Section } from "../block.js";
import { Span } from "../span.js";
import { Confidence, Rule } from "./evidence.js";

export const PercentageUnit = z.enum([
  "percent",
  "percentage_point",
  "basis_point",
  "per_mille",
  "fraction",
  "multiple",
]);
export type PercentageUnit = z.infer<typeof PercentageUnit>;

export const Bound = z.enum([
  "exact",
  "approx",
  "approx-below",
  "approx-above",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
]);
export type Bound = z.infer<typeof Bound>;

export const PercentageKind = z.enum([
  "level",
  "share",
  "change",
  "difference",
  "comparison",
  "ratio",
  "interest",
  "probability",
  "margin-of-error",
  "confidence-level",
  "percentile",
  "rank-band",
  "score",
  "idiom",
]);
export type PercentageKind = z.infer<typeof PercentageKind>;

export const Comparator = z.strictObject({
  relation: z
    .enum(["higher-than", "lower-than", "same-as", "versus"])
    .describe("How the figure stands to it."),
  target: Span.describe('What it is compared with: "the national average".'),
  value: z.number().nullable().describe("The other's figure, where one is printed."),
});
export type Comparator = z.infer<typeof Comparator>;

export const Percentage = z
  .strictObject({
    ...Span.shape,
    id: z.string().describe('"p1", "p2", … in order of appearance.'),
    value: z
      .number()
      .nullable()
      .describe('Signed where the text prints a sign or says "minus"; null for ranges.'),
    low: z.number().nullable().describe("Lower end of a closed range."),
    high: z.number().nullable().describe("Upper end of a closed range."),
    unit: PercentageUnit.describe("What the number counts."),
    derived: z
      .boolean()
      .describe('No percentage is printed: "one in five", "doubled"; value is then the percent or factor.'),
    bound: Bound.describe('What stands around the number: "about", "up to", "more than".'),
    kind: PercentageKind.describe("What kind of statement the number makes."),
    direction: z
      .enum(["up", "down", "flat"])
      .nullable()
      .describe("Only where the text says that this number is a rise or a fall."),
    role: z
      .enum(["value", "from", "to", "benchmark", "target"])
      .describe(
        'Its part in the fact: both ends of "from 23% to 31%", the average it is held against, the aim.',
      ),
    measure: Span.nullable().describe('What is measured: "arrest rate figure".'),
    population: Span.nullable().describe('Of whom or what: "domestic abuse offenders".'),
    comparator: Comparator.nullable().describe("What the figure is compared with."),
    count: z.number().nullable().describe('The 89 of "89 (16%)".'),
    total: z.number().nullable().describe('The 540 of "439 of 540 (81%)".'),
    period: Span.nullable().describe("The time that the figure is of."),
    factId: z.string().describe("Shared by mentions of one fact: from/to pairs, a count with its percent."),
    quoteId: z.string().nullable().describe("The quote it stands in: a claim by that speaker."),
    section: Section,
    rule: Rule,
    confidence: Confidence,
  })
  .describe('The number with its unit, without "about", "up", "more than".');
export type Percentage = z.infer<typeof Percentage>;
