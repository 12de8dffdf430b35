import type { PageBlock } from "../layout/page-block.js";
import type { PageElement } from "../page.js";
import { proseIn } from "./prose.js";

/** Tells lists of the text from lists of links. */
export interface Lists {
  readonly isReadable: (list: PageElement) => boolean;
}

/** More than this share of links makes a list navigation. */
const MOSTLY_LINKS = 0.8;
/** So many paragraphs beside a list make it one of the text: sources, further reading. */
const PARAGRAPHS = 3;

/**
 * A list is of the text by its words that are no links, by the line that leads on to it ("Many were sent for
 * review:"), or by the paragraphs that it stands among.
 */
export function judgeLists(blocks: readonly PageBlock[]): Lists {
  const sums = new Map<PageElement, { linked: number; length: number }>();
  const paragraphs = new Map<PageElement, number>();
  const ledTo = new Set<PageElement>();
  for (const [index, block] of blocks.entries()) {
    const list = block.kind === "list-item" ? listOf(block.element) : null;
    if (list !== null) {
      if (!sums.has(list) && leadsOn(blocks[index - 1])) ledTo.add(list);
      const sum = sums.get(list) ?? { linked: 0, length: 0 };
      sums.set(list, { linked: sum.linked + block.linked, length: sum.length + block.text.length });
    }
    const { parent } = block.element;
    if (block.kind === "paragraph" && parent !== null && proseIn(block) > 0) {
      paragraphs.set(parent, (paragraphs.get(parent) ?? 0) + 1);
    }
  }
  return {
    isReadable: (list) => {
      const { linked, length } = sums.get(list) ?? { linked: 0, length: 1 };
      if (linked < MOSTLY_LINKS * length || ledTo.has(list)) return true;
      const around = list.parent === null ? 0 : (paragraphs.get(list.parent) ?? 0);
      return around >= PARAGRAPHS && !leadsIntoPage(list);
    },
  };
}

/** A sentence that ends in a colon; "Share this:" is a label. */
function leadsOn(block: PageBlock | undefined): boolean {
  if ((block?.kind !== "paragraph" && block?.kind !== "list-item") || block.linked > 0) return false;
  return block.text.length >= SHORTEST_LEAD && block.text.endsWith(":");
}

const SHORTEST_LEAD = 25;

/** How far below its item a block of it may stand. */
const REACH = 4;

/** The list that an element is an item of. */
export function listOf(element: PageElement): PageElement | null {
  let above: PageElement | null = element;
  for (let steps = 0; above !== null && steps < REACH; steps++, above = above.parent) {
    if (above.tag === "li") return above.parent;
  }
  return null;
}

/** A table of contents: its first link leads to a place on the same page. */
function leadsIntoPage(list: PageElement): boolean {
  const stack: (PageElement | string)[] = [list];
  for (let steps = 0, next = stack.pop(); next !== undefined && steps < 20; steps++, next = stack.pop()) {
    if (typeof next === "string") continue;
    if (next.tag === "a") return next.attributes.href?.includes("#") ?? false;
    stack.push(...next.children.slice(0, 5).reverse());
  }
  return false;
}
