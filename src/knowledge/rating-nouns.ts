/**
 * Nouns that name a grade, the scheme it belongs to, or the way it looks.
 * Source: the constructions E33–E60 in the project's notes on ratings, and releases read.
 */

/** "a rating of Good", "a Good rating": the noun beside a word makes it a grade. */
export const RATING_NOUNS = [
  "rating",
  "ratings",
  "grade",
  "grades",
  "grading",
  "gradings",
  "judgement",
  "judgements",
  "judgment",
  "judgments",
  "score",
  "scores",
  "classification",
  "status",
  "evaluation",
  "evaluations",
  "designation",
  "certification",
  "accreditation",
  "recommendation",
  "mark",
  "band",
  "outcome",
  "verdict",
  "result",
  "scorecard",
  "report card",
] as const;

/** The nouns after which a bare symbol or number can be read as a grade: "FSR of A", "BER of A2". */
export const SYMBOL_NOUNS = [
  "rating",
  "ratings",
  "grade",
  "grades",
  "grading",
  "score",
  "FSR",
  "ICR",
  "IDR",
  "BER",
  "EPC",
  "classification",
  "band",
  "energy class",
  "efficiency class",
  "energy label",
  "scorecard",
  "report card",
] as const;

/** Directions of a credit rating, as agencies word them. */
export const OUTLOOKS = ["stable", "positive", "negative", "developing", "evolving", "under review"] as const;

/** What a programme with levels is called, as the last word of its name: "the Harvest Fair Standard". */
export const SCHEME_NOUNS = [
  "Standard",
  "Standards",
  "Scheme",
  "Programme",
  "Program",
  "Charter",
  "Framework",
  "Mark",
  "Index",
  "Benchmark",
  "Assessment",
  "Accreditation",
] as const;
