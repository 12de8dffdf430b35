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
    if (isOneOfSections(fullest, container, prose)) return container;
    container = fullest;
  }
}

/** Beside others of its kind that hold some of the prose: `<section class="part">` after `<section class="part">`. */
function isOneOfSections(child: PageElement, { children }: PageElement, prose: ProseMap): boolean {
  let beside = 0;
  for (const other of children) {
    if (typeof other === "string" || other === child) continue;
    if (other.tag === child.tag && firstName(other) === firstName(child)) beside += proseOf(other, prose);
  }
  return beside >= SOME * proseOf(child, prose);
}

const SOME = 0.05;

function firstName({ attributes }: PageElement): string {
  return attributes.class?.split(" ")[0] ?? "";
}

function proseOf({ order }: PageElement, prose: ProseMap): number {
  return prose[order] ?? 0;
}
