import { z } from "zod";

const words = z.array(z.string().min(1)).default([]);
const date = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/, "a year, month or day: 2023, 2023-09, 2023-09-01");

export const Level = z.strictObject({
  label: z.string().min(1).describe("The level's own name, as the issuer prints it."),
  wordings: words.describe("Other ways to say it, inflections included. Words, never patterns."),
  code: z.string().nullable().default(null).describe("A band or code of the issuer, where it has one."),
  value: z.number().nullable().default(null).describe("Its number on a numeric scale; zero is a value."),
});
export type Level = z.infer<typeof Level>;

export const NumericScale = z.strictObject({
  unit: z.enum(["stars", "points", "percent"]).describe("What is counted."),
  best: z.number().describe("The best value; where it is the smaller one, lower is better."),
  worst: z.number(),
  step: z.number().positive().nullable().default(null).describe("0.5 where half stars are given."),
});
export type NumericScale = z.infer<typeof NumericScale>;

export const SchemeCategory = z.strictObject({
  label: z.string().min(1),
  wordings: words.describe("Older names, questions and clauses that mean this category."),
  code: z.string().nullable().default(null).describe('The issuer\'s number for it: "2.3".'),
  from: date.nullable().default(null),
  to: date.nullable().default(null),
  graded: z.boolean().default(true).describe("False where it is inspected, but gets no level."),
  levels: z.array(Level).default([]).describe("Its own levels, where they differ from the scheme's."),
});
export type SchemeCategory = z.infer<typeof SchemeCategory>;

const SchemeSource = z.strictObject({
  note: z.string().min(1).describe("What the source shows."),
  status: z.enum(["confirmed", "partly confirmed", "unconfirmed"]).describe("How sure that is."),
  url: z.string().nullable().default(null),
});

/** A way of grading, as its issuer runs it for some years. Pure data: words and dates, no patterns. */
export const Scheme = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower case words with hyphens: "uk-cqc"'),
    name: z.string().min(1),
    aliases: words.describe('Names and acronyms of the programme: "PEEL", "Teaching Excellence Framework".'),
    programme: z
      .string()
      .nullable()
      .default(null)
      .describe("Shared by the editions of one programme, whose years should not overlap."),
    issuer: z.strictObject({
      name: z.string().min(1),
      aliases: words.describe("A name without a capital letter (the watchdog) counts as a hint only."),
      agents: words.describe("What those are called who grade in its name, each in its place: Council."),
    }),
    country: z.string().nullable().default(null),
    domain: z.string().nullable().default(null),
    valid: z
      .strictObject({ from: date.nullable().default(null), to: date.nullable().default(null) })
      .default({ from: null, to: null }),
    levels: z.array(Level).default([]).describe("Best first."),
    numeric: NumericScale.nullable()
      .default(null)
      .describe("Where grades are numbers, or stand for numbers."),
    percentScores: z
      .boolean()
      .default(false)
      .describe("Besides its levels it prints percentages as scores: 94% for adult occupant protection."),
    overall: z
      .union([
        z.literal("none").describe("The issuer gives no overall level."),
        z.strictObject({
          label: z.string().min(1).describe("What the issuer calls it."),
          wordings: words,
          to: date.nullable().default(null).describe("When it was dropped."),
        }),
      ])
      .nullable()
      .default(null)
      .describe("Null: not known."),
    categories: z.array(SchemeCategory).default([]),
    nonLevels: words.describe("What the issuer prints in the place of a level: not rated, exempt."),
    modifiers: z
      .record(z.string(), z.array(z.string().min(1)).min(1))
      .default({})
      .describe("Words beside a level, by kind: outlook, watch, trend."),
    ambiguity: z
      .enum(["low", "medium", "high"])
      .default("medium")
      .describe("How often its level words mean something else."),
    requiresContext: words.describe("Beginnings of words; one must stand in the document, if any are given."),
    notes: words,
    sources: z.array(SchemeSource).min(1).describe("Every claim with how sure it is."),
  })
  .describe("A rating scheme: who grades what, on which levels, in which years.");
export type Scheme = z.infer<typeof Scheme>;

export const SchemeFile = z
  .strictObject({ $schema: z.string().optional(), schemes: z.array(Scheme).min(1) })
  .describe("A file of rating schemes, as in `--scheme my-scheme.json`.");
export type SchemeFile = z.infer<typeof SchemeFile>;
