import type { Cell, DocumentBlock, Range } from "../../model/index.js";
import type { BlockDraft, CellDraft } from "./block-draft.js";

/** The canonical text and the blocks that lie in it, in order. */
export interface Canonical {
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
}

const BETWEEN_BLOCKS = "\n\n";

/**
 * Writes drafts one after the other, a blank line between, and moves their ranges to where they landed.
 * A draft without words is left out. Sections that the layout left open are "body" until `markSections`.
 */
export function buildCanonical(drafts: readonly BlockDraft[]): Canonical {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of drafts) {
    if (text !== "" && length > 0) length += BETWEEN_BLOCKS.length;
    starts.push(length);
    length += text.length;
  }
  const startOf = (draft: number): number => starts[draft] ?? 0;
  return {
    text: drafts
      .filter(({ text }) => text !== "")
      .map(({ text }) => text)
      .join(BETWEEN_BLOCKS),
    blocks: drafts
      .map((draft, index) => place(draft, index, startOf))
      .filter(({ start, end }) => start < end),
  };
}

function place(draft: BlockDraft, index: number, startOf: (draft: number) => number): DocumentBlock {
  const start = startOf(index);
  return {
    kind: draft.kind,
    section: draft.section ?? "body",
    start,
    end: start + draft.text.length,
    cells: draft.cells?.map((cell) => placeCell(cell, start, startOf)) ?? null,
    attributes: draft.attributes.map((range) => shift(range, start)),
    emphasis: draft.emphasis.map((range) => shift(range, start)),
  };
}

function placeCell(cell: CellDraft, start: number, startOf: (draft: number) => number): Cell {
  const header = cell.header === null ? null : shift(cell.header, startOf(cell.header.draft));
  return { ...shift(cell, start), header };
}

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
