import type { PageBlock } from "../layout/page-block.js";
import { proseIn } from "./prose.js";

/** Long enough to be prose wherever it stands. */
const SURELY_PROSE = 140;
const FEW_LINKS = 0.33;
/** How many blocks around a sure one a doubtful one may stand. */
const NEIGHBOURS = 2;

/**
 * Judges every block by itself and its neighbours, in reading order and blind to the tree and its names:
 * sure prose, and what stands close to it. The referee where the tree has no answer.
 */
export function judgeBlocks(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const sure = blocks.map((block) => proseIn(block) >= SURELY_PROSE);
  return blocks.filter((block, index) => {
    if (sure[index]) return true;
    if (block.linked > FEW_LINKS * block.text.length) return false;
    const before = sure.slice(Math.max(0, index - NEIGHBOURS), index).includes(true);
    const after = sure.slice(index + 1, index + 1 + NEIGHBOURS).includes(true);
    return before && after;
  });
}
