import { NOISE_BEGINNINGS } from "../../../knowledge/html-vocabulary.js";
import type { PageBlock } from "../layout/page-block.js";
import type { Page, PageElement } from "../page.js";
import { judgeLists, type Lists, listOf } from "./lists.js";
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
  const lists = judgeLists(blocks);
  const printed = blocks[headline];
  const first = blocks.findIndex(({ element }) => inside[element.order] === 1);
  return blocks.filter((block, index) => {
    if (!isOpen(block)) return false;
    if (inside[block.element.order] === 1) return isReadable(block, lists) && !isNoise(block);
    const between = index > headline && index < first && first - headline <= FARTHEST;
    return printed !== undefined && between && isStandfirst(block, printed) && !isNoise(block);
  });
}

function elementsIn({ elements, size }: Page, container: PageElement): Uint8Array {
  const inside = new Uint8Array(size);
  inside[container.order] = 1;
  for (const { order, parent } of elements) {
    if (parent !== null && inside[parent.order] === 1) inside[order] = 1;
  }
  return inside;
}

/** Links make navigation, unless they are headings, or a list in the flow of the text. */
function isReadable(block: PageBlock, lists: Lists): boolean {
  if (block.kind === "heading") return true;
  const list = block.kind === "list-item" ? listOf(block.element) : null;
  return list === null ? block.linked < MOSTLY_LINKS * block.text.length : lists.isReadable(list);
}

/** How many blocks may stand between the headline and the main content. */
const FARTHEST = 50;
/** In the same element as the headline a standfirst may be short. */
const SHORTEST_BESIDE = 40;
const SHORTEST_STANDFIRST = 90;
const MOSTLY_PROSE = 0.7;

function isStandfirst(block: PageBlock, headline: PageBlock): boolean {
  const { kind, text, linked, element } = block;
  if (kind !== "paragraph") return false;
  const beside = element.parent === headline.element.parent && linked === 0;
  if (beside && text.length >= SHORTEST_BESIDE) return true;
  return text.length >= SHORTEST_STANDFIRST && proseIn(block) >= MOSTLY_PROSE * text.length;
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
