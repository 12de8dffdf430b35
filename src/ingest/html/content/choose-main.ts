import type { PageBlock } from "../layout/page-block.js";
import type { Page } from "../page.js";
import { dropSections } from "./drop-sections.js";
import { findContainer, proseOf } from "./find-container.js";
import { LEVELS, type Level, markParts } from "./mark-parts.js";
import { markTeasers } from "./mark-teasers.js";
import { mapProse } from "./prose-map.js";
import { selectBlocks } from "./select-blocks.js";
import { settleLevels } from "./settle-levels.js";

/** The release on a page, with how sure that is and why. */
export interface MainContent {
  readonly blocks: readonly PageBlock[];
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** From strict to nothing left out: parts by their names, by their roles, what is hidden. */
const LADDER: readonly Level[] = [LEVELS.open, LEVELS.unlikely, LEVELS.chrome, LEVELS.hidden];
/** Less than this is a teaser or a notice, if the page has more to give. */
const SHORTEST = 250;
const SMALLEST_SHARE = 0.2;

/**
 * Chooses the main content: the container of nearly all prose, with the unlikely parts of the page closed;
 * they are opened step by step while what is left is too little.
 */
export function chooseMain(page: Page, blocks: readonly PageBlock[], headline: number): MainContent {
  const parts = markParts(page);
  const all = mapProse(page, blocks, () => true);
  markTeasers(page, blocks, parts, all);
  const levels = settleLevels(page, parts, all);
  const total = all[0] ?? 0;
  for (const level of LADDER) {
    const isOpen = (block: PageBlock) => (levels[block.element.order] ?? 0) <= level;
    const prose = mapProse(page, blocks, isOpen);
    const container = findContainer(page.root, prose);
    const covered = proseOf(container, prose);
    if (level === LEVELS.hidden || (covered >= SHORTEST && covered >= SMALLEST_SHARE * total)) {
      const chosen = dropSections(selectBlocks(page, blocks, container, isOpen, headline));
      return { blocks: chosen, confidence: covered / Math.max(1, total), reasons: [`level ${level}`] };
    }
  }
  return { blocks: [], confidence: 0, reasons: ["nothing"] };
}
