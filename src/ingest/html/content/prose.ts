import type { PageBlock } from "../layout/page-block.js";

/** Shorter runs are labels, not prose. */
const SHORTEST = 25;
const MOSTLY_LINKS = 0.5;

/**
 * How much running text a block holds, in characters: none for labels, headings and link lists, less
 * for short lines than for sentences.
 */
export function proseIn({ kind, text, linked }: PageBlock): number {
  if (text.length < SHORTEST || kind === "heading" || kind === "caption") return 0;
  const unlinked = text.length - linked;
  if (unlinked < MOSTLY_LINKS * text.length) return 0;
  return SENTENCE.test(text) ? unlinked : unlinked / 4;
}

export function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseIn(block), 0);
}

/** A sentence ends in it, or at least a clause. */
const SENTENCE = /[.!?,;:]["'”’)]*(?:\s|$)/;
