import type { PageBlock } from "../layout/page-block.js";

/** So many characters in a row are no accident. */
const LENGTH = 40;
/** A heading or an item may repeat the lead; prose is longer. */
const SHORTEST = 80;

/**
 * The block that the page itself calls the beginning of its text: it begins as the `articleBody` or the
 * description in the head does. -1 where the head has its own words, or none.
 */
export function findWitness(blocks: readonly PageBlock[], leads: readonly string[]): number {
  for (const lead of leads) {
    const start = lead.slice(0, LENGTH);
    if (start.length < LENGTH) continue;
    const witness = blocks.findIndex(({ text }) => text.length >= SHORTEST && text.startsWith(start));
    if (witness >= 0) return witness;
  }
  return -1;
}
