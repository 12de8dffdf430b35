import { z } from "zod";
import { Block } from "../block.js";
import { Metadata } from "../document.js";
import { Issue } from "../issue.js";
import { SourceInfo } from "../source.js";
import { DateMention } from "./date.js";
import { Percentage } from "./percentage.js";
import { Quote, QuotedTerm } from "./quote.js";
import { Category, GradeCount, OverallRating, Rating } from "./rating.js";

export const SCHEMA_VERSION = "1.0";

/** One press release: the contract with everyone who reads our output. Every key is always present. */
export const PressReleaseRecord = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION).describe("Names change only with it."),
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe("First 16 hex digits of source.sha256."),
  source: SourceInfo.describe("What was read."),
  document: Metadata.describe("What the release says about itself."),
  text: z.string().describe("Canonical text: the blocks, joined by a blank line."),
  blocks: z.array(Block).describe("In order, not overlapping."),
  dates: z.array(DateMention).describe("Every date in the text."),
  categories: z.array(Category).describe("What an assessor judges."),
  ratings: z.array(Rating).describe("Grades that somebody assigned to something."),
  overallRating: OverallRating.describe("Whether the whole subject has a grade."),
  gradeCounts: z.array(GradeCount).describe("How many areas got which grade."),
  percentages: z.array(Percentage).describe("How much, of what, compared with what."),
  quotes: z.array(Quote).describe("Who said what."),
  quotedTerms: z.array(QuotedTerm).describe("Words in quotation marks that nobody says."),
  issues: z.array(Issue).describe("What is odd about the document or its record."),
});
export type PressReleaseRecord = z.infer<typeof PressReleaseRecord>;

/** What became of a document that has no record: where it came from, and the issues that say why. */
export const Rejection = z.strictObject({
  rejected: z.literal(true),
  source: z.strictObject({
    ...SourceInfo.shape,
    mediaType: z.string().nullable(),
    charset: z.string().nullable(),
    byteLength: z.int().nonnegative().nullable().describe("Null: the bytes could not be read."),
    sha256: SourceInfo.shape.sha256.nullable(),
  }),
  issues: z.array(Issue).min(1),
});
export type Rejection = z.infer<typeof Rejection>;

export type Outcome = PressReleaseRecord | Rejection;

export function isRejection(outcome: Outcome): outcome is Rejection {
  return "rejected" in outcome;
}
