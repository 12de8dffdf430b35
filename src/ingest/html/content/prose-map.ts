import type { PageBlock } from "../layout/page-block.js";
import type { Page } from "../page.js";
import { proseIn } from "./prose.js";

/** Characters of prose in each element and all that is in it, at its `order`. */
export type ProseMap = Float64Array;

/** Sums the prose of the blocks that count, from the leaves up: children come after their parents. */
export function mapProse(
  { elements, size }: Page,
  blocks: readonly PageBlock[],
  counts: (block: PageBlock) => boolean,
): ProseMap {
  const prose = new Float64Array(size);
  for (const block of blocks) {
    if (counts(block)) prose[block.element.order] = (prose[block.element.order] ?? 0) + proseIn(block);
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const { parent = null, order = 0 } = elements[index] ?? {};
    if (parent !== null) prose[parent.order] = (prose[parent.order] ?? 0) + (prose[order] ?? 0);
  }
  return prose;
}
