import type { PageElement } from "../page.js";
import type { ProseMap } from "./prose-map.js";

/** A child with this share of its parent's prose is the better container. */
const MOST = 0.7;

/**
 * The smallest element that holds nearly all prose: from the root down, as long as one child has most of
 * it. Where the prose is spread over several children, their parent holds the sections of the release.
 */
export function findContainer(root: PageElement, prose: ProseMap): PageElement {
  let container = root;
  for (;;) {
    let fullest: PageElement | null = null;
    for (const child of container.children) {
      if (typeof child === "string") continue;
      if (fullest === null || proseOf(child, prose) > proseOf(fullest, prose)) fullest = child;
    }
    if (fullest === null || proseOf(fullest, prose) === 0) return container;
    if (proseOf(fullest, prose) < MOST * proseOf(container, prose)) return container;
    container = fullest;
  }
}

function proseOf({ order }: PageElement, prose: ProseMap): number {
  return prose[order] ?? 0;
}
