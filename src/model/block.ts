import { z } from "zod";
import type { Range } from "./span.js";

export const BlockKind = z.enum([
  "heading",
  "paragraph",
  "list-item",
  "table-row",
  "blockquote",
  "caption",
  "line",
]);
export type BlockKind = z.infer<typeof BlockKind>;

export const Section = z
  .enum(["headline", "byline", "body", "notes", "about", "contact", "boilerplate"])
  .describe("The part of the release that the words stand in.");
export type Section = z.infer<typeof Section>;

export const Block = z.strictObject({
  kind: BlockKind.describe("What the layout says this block is."),
  section: Section,
  start: z.int().nonnegative().describe("First UTF-16 code unit, counted in the canonical text."),
  end: z.int().nonnegative().describe("One past the last UTF-16 code unit."),
});
export type Block = z.infer<typeof Block>;

/** One cell of a table row, with the header above it where the table has one. Ranges into the canonical text. */
export interface Cell extends Range {
  readonly header: Range | null;
}

/** A block as extractors see it: the published block and what the layout knows beyond it. */
export interface DocumentBlock extends Block {
  /** The cells of a table row, left to right; null for all other blocks. */
  readonly cells: readonly Cell[] | null;
  /** Words that stood in an attribute (`alt`, `aria-label`, `title`) of the page, not in its text. */
  readonly attributes: readonly Range[];
  /** Words in bold or as a run-in heading; empty where the source has no markup. */
  readonly emphasis: readonly Range[];
}
