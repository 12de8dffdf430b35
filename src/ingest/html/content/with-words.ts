import type { PageBlock } from "../layout/page-block.js";
import type { Page, PageElement } from "../page.js";

/**
 * The page without the elements that hold no block of words: two in three, pictures and inline markup.
 * What they are called says nothing about where the release is.
 */
export function withWords({ root, elements, size }: Page, blocks: readonly PageBlock[]): Page {
  const holds = new Uint8Array(size);
  holds[root.order] = 1;
  for (const { element } of blocks) {
    for (let above: PageElement | null = element; above !== null; above = above.parent) {
      if (holds[above.order] === 1) break;
      holds[above.order] = 1;
    }
  }
  return { root, elements: elements.filter(({ order }) => holds[order] === 1), size };
}
