import type { Block, Document } from "../../../model/index.js";

/** Blocks that one thread of telling runs through: no pronoun reaches from the notes into the body, or back. */
function zoneOf(section: Block["section"]): string {
  return section === "headline" || section === "byline" || section === "body" ? "release" : section;
}

/** The zone at a position; blocks are in order, so this is a binary search. */
export function zoneAt(document: Document, position: number): string {
  const { blocks } = document;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return zoneOf(blocks[low]?.section ?? "body");
}
