import { z } from "zod";
import type { DocumentBlock } from "./block.js";
import type { Issue } from "./issue.js";
import type { SourceInfo } from "./source.js";

/** What a release says about itself. Absent is null or empty, never guessed. */
export const Metadata = z.strictObject({
  headline: z.string().nullable().describe("Without the site's name; null before a guess."),
  subheadline: z.string().nullable().describe("The line that stands under the headline."),
  publisher: z
    .string()
    .nullable()
    .describe("The organisation that issues the release, not the wire or the CMS."),
  authors: z.array(z.string()).describe("People or desks named in a byline; a media contact is none."),
  publishedAt: z
    .string()
    .nullable()
    .describe(
      'ISO 8601 as precise as stated: "2024-02-20", "2024-02-20T09:26"; an offset only where stated.',
    ),
  modifiedAt: z.string().nullable().describe("ISO 8601, where the page says when it was changed."),
  language: z.string().nullable().describe('BCP 47: "en", "en-GB".'),
  canonicalUrl: z.string().nullable().describe("What the page calls its own address."),
  dateline: z
    .strictObject({
      place: z.string().nullable().describe('As printed: "LEEDS", "WASHINGTON, D.C.".'),
      date: z.string().nullable().describe("ISO 8601."),
    })
    .nullable()
    .describe("Place and ISO date that open the body of the release."),
  tags: z.array(z.string()).describe("Keywords and sections that the page itself states."),
  provenance: z
    .record(z.string(), z.string())
    .describe('Field name → where it came from: "json-ld", "meta:og:title", "h1", "byline", "text".'),
});
export type Metadata = z.infer<typeof Metadata>;

/** A release after ingest: canonical text, its blocks and its metadata. What extractors read. */
export interface Document {
  readonly source: SourceInfo;
  readonly metadata: Metadata;
  /** Canonical text: the blocks, joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
  /** Where the story begins behind its dateline ("LEEDS, 4 May 2026 – "); null: it has none. */
  readonly storyStart: number | null;
  readonly issues: readonly Issue[];
}
