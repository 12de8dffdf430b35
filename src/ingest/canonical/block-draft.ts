import type { BlockKind, Range, Section } from "../../model/index.js";

/** A cell of a table row: a range of its draft's text, and the header cell above it in another draft. */
export interface CellDraft extends Range {
  readonly header: (Range & { readonly draft: number }) | null;
}

/**
 * A block as a reader of text or of a page hands it over, before it has its place in the canonical
 * text. All ranges count in `text`, which is tidy already: one line, single spaces (a tab between columns), none at its ends
 * (`tidyWords` makes it so).
 */
export interface BlockDraft {
  readonly kind: BlockKind;
  /** Where the layout itself says it (`<footer>`, "Notes to editors"); null: `markSections` tells. */
  readonly section: Section | null;
  readonly text: string;
  readonly cells: readonly CellDraft[] | null;
  readonly attributes: readonly Range[];
  readonly emphasis: readonly Range[];
}

export function plainDraft(kind: BlockKind, text: string, section: Section | null = null): BlockDraft {
  return { kind, section, text, cells: null, attributes: [], emphasis: [] };
}
