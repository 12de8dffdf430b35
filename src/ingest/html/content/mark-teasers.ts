import type { PageBlock } from "../layout/page-block.js";
import type { PageElement } from "../page.js";
import { LEVELS, type Parts } from "./mark-parts.js";
import type { ProseMap } from "./prose-map.js";

/** Fewer cards may be the sections of an article. */
const FEWEST = 3;
/** Characters of prose; a card with more is a section of the release. */
const LONGEST_EXCERPT = 200;
/** How far above its heading the card may begin. */
const REACH = 5;

/**
 * Lists of cards that lead to other pages: three or more neighbours, each with a heading that is one link.
 * Their excerpts are prose, but of other releases. Marks them as unlikely.
 */
export function markTeasers(blocks: readonly PageBlock[], levels: Parts, prose: ProseMap): void {
  const cards = new Map<PageElement, Set<PageElement>>();
  for (const { kind, text, linked, element } of blocks) {
    if (kind !== "heading" || linked < text.length) continue;
    let card: PageElement = element;
    for (let steps = 0; card.parent !== null && steps < REACH; steps++, card = card.parent) {
      const list = cards.get(card.parent) ?? new Set();
      cards.set(card.parent, list.add(card));
    }
  }
  for (const [list, items] of cards) {
    if (items.size < FEWEST) continue;
    if (levels[list.order] !== LEVELS.open || !allSame(items)) continue;
    if ([...items].some((item) => (prose[item.order] ?? 0) >= LONGEST_EXCERPT)) continue;
    for (const { order } of items) {
      levels[order] = Math.max(levels[order] ?? LEVELS.open, LEVELS.unlikely);
    }
  }
}

function allSame(items: ReadonlySet<PageElement>): boolean {
  const kinds = new Set(
    [...items].map(({ tag, attributes }) => `${tag} ${(attributes.class ?? "").split(" ")[0]}`),
  );
  return kinds.size === 1 && ![...items].some(({ tag }) => /^h[1-6]$/.test(tag));
}
