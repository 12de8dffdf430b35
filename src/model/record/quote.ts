import { z } from "zod";
import { Section } from "../block.js";
import { Span } from "../span.js";
import { Confidence, Rule } from "./evidence.js";

export const SpeakerKind = z.enum(["person", "organisation", "document", "unnamed", "unknown"]);
export type SpeakerKind = z.infer<typeof SpeakerKind>;

export const Speaker = z.strictObject({
  name: z
    .string()
    .nullable()
    .describe("Fullest form in the document, without titles or post-nominals; null: nobody can be told."),
  kind: SpeakerKind.describe("unnamed: somebody without a name; unknown: nobody can be told."),
  role: z
    .string()
    .nullable()
    .describe("The job as printed at the fullest mention, without name and organisation."),
  organisation: z
    .string()
    .nullable()
    .describe("Whom the speaker speaks for, where it is printed with the speaker."),
  mention: Span.nullable().describe('How the text names the speaker at this quote: "she", "Balhatchet".'),
  resolvedBy: z
    .string()
    .min(1)
    .describe(
      'Which step decided: "explicit", "surname", "pronoun", "continuation", "role", "acronym", "none".',
    ),
});
export type Speaker = z.infer<typeof Speaker>;

export const Cue = z.strictObject({
  ...Span.shape,
  lemma: z.string().describe('"said" → say; a bare colon or dash is a cue too.'),
});
export type Cue = z.infer<typeof Cue>;

export const Quote = z.strictObject({
  id: z.string().describe('"q1", "q2", … in order of appearance.'),
  type: z.enum(["direct", "mixed"]).describe("mixed: a quoted fragment inside the narrator's own sentence."),
  text: z
    .string()
    .describe(
      "The parts, marks removed: one space where a tag split the quote, a blank line between paragraphs.",
    ),
  parts: z.array(Span).min(1).describe("Without the outer marks; one per run."),
  speaker: Speaker.describe("Who said it."),
  coSpeakers: z.array(z.string()).describe("The others of a joint statement."),
  cue: Cue.nullable().describe("The word or mark that says that somebody speaks."),
  section: Section,
  rule: Rule,
  confidence: Confidence,
});
export type Quote = z.infer<typeof Quote>;

export const QuotedTerm = z
  .strictObject({
    ...Span.shape,
    kind: z
      .enum(["title", "name", "defined-term", "grade", "scare", "other"])
      .describe("Why these words stand in marks."),
  })
  .describe("In quotation marks, but not speech.");
export type QuotedTerm = z.infer<typeof QuotedTerm>;
