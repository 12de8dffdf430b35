import { NOISE_BEGINNINGS } from "../../../knowledge/html-vocabulary.js";
import type { PageBlock } from "../layout/page-block.js";
import type { Page, PageElement } from "../page.js";
import { proseIn } from "./prose.js";

/** More than this share of links makes a block navigation. */
const MOSTLY_LINKS = 0.8;

/** The blocks in a container that are open and are no navigation, with the standfirst that leads to it. */
export function selectBlocks(
  page: Page,
  blocks: readonly PageBlock[],
  container: PageElement,
  isOpen: (block: PageBlock) => boolean,
  headline: number,
): readonly PageBlock[] {
  const inside = elementsIn(page, container);
  const lists = linkShares(blocks);
  const first = blocks.findIndex(({ element }) => inside[element.order] === 1);
  return blocks.filter((block, index) => {
    if (!isOpen(block) || isNoise(block)) return false;
    if (inside[block.element.order] === 1) return isReadable(block, lists);
    return (
      headline >= 0 &&
      index > headline &&
      headline >= first - FARTHEST &&
      index < first &&
      isStandfirst(block)
    );
  });
}

function elementsIn({ elements }: Page, container: PageElement): Uint8Array {
  const inside = new Uint8Array(elements.length);
  inside[container.order] = 1;
  for (const { order, parent } of elements) {
    if (parent !== null && inside[parent.order] === 1) inside[order] = 1;
  }
  return inside;
}

/** Links make navigation, unless they are headings, or items of a list that has other words too. */
function isReadable(block: PageBlock, lists: ReadonlyMap<PageElement, number>): boolean {
  if (block.kind === "heading") return true;
  const list = block.kind === "list-item" ? listOf(block) : null;
  const share = list === null ? block.linked / block.text.length : (lists.get(list) ?? 0);
  return share < MOSTLY_LINKS;
}

/** How many of the characters of each list are links. */
function linkShares(blocks: readonly PageBlock[]): ReadonlyMap<PageElement, number> {
  const sums = new Map<PageElement, { linked: number; length: number }>();
  for (const block of blocks) {
    const list = block.kind === "list-item" ? listOf(block) : null;
    if (list === null) continue;
    const sum = sums.get(list) ?? { linked: 0, length: 0 };
    sum.linked += block.linked;
    sum.length += block.text.length;
    sums.set(list, sum);
  }
  return new Map([...sums].map(([list, { linked, length }]) => [list, linked / length]));
}

function listOf({ element }: PageBlock): PageElement | null {
  for (
    let above: PageElement | null = element, steps = 0;
    above !== null && steps < 4;
    steps++, above = above.parent
  ) {
    if (above.tag === "li") return above.parent;
  }
  return null;
}

/** How many blocks may stand between the headline and the main content. */
const FARTHEST = 25;
const SHORTEST_STANDFIRST = 60;

function isStandfirst(block: PageBlock): boolean {
  return (
    block.kind === "paragraph" &&
    block.text.length >= SHORTEST_STANDFIRST &&
    proseIn(block) >= 0.7 * block.text.length
  );
}

function isNoise({ text }: PageBlock): boolean {
  if (text.length > LONGEST_NOISE) return false;
  if (!INK.test(text)) return true;
  const folded = text.toLowerCase();
  return NOISE_BEGINNINGS.some((noise) => folded.startsWith(noise)) || COPYRIGHT.test(text);
}

const LONGEST_NOISE = 200;
/** A letter, a digit, or a sign that grades; not a rule of asterisks. */
const INK = /[\p{L}\p{N}★☆✓✔✗✘●○]/u;
const COPYRIGHT = /^(?:©|\(c\) ?\d{4}|copyright\b)[^.]{0,80}(?:\d{4}|rights reserved)/i;
