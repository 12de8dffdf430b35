import type { PageBlock } from "../layout/page-block.js";
import type { Page } from "../page.js";
import { dropAuthors } from "./drop-authors.js";
import { dropSections } from "./drop-sections.js";
import { findContainer } from "./find-container.js";
import { LEVELS, type Level, markParts, noticesOf, openAround } from "./mark-parts.js";
import { markTeasers } from "./mark-teasers.js";
import { proseOf } from "./prose.js";
import { mapProse } from "./prose-map.js";
import { judgeBlocks } from "./referee.js";
import { selectBlocks } from "./select-blocks.js";
import { settleLevels } from "./settle-levels.js";
import { withWords } from "./with-words.js";
import { findWitness } from "./witness.js";

/** The release on a page, with how sure that is and why. */
export interface MainContent {
  readonly blocks: readonly PageBlock[];
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** What the page has told about its release by other means. */
export interface Hints {
  /** Index of the block that prints the headline; -1 where none does. */
  readonly headline: number;
  /** How its text begins, by the head of the page. */
  readonly leads: readonly string[];
  /** Who signs it; a paragraph about one of them at the end is no part of it. */
  readonly authors: readonly string[];
}

/** From strict to nothing left out but notices: parts by their names, by their roles, what is hidden. */
const LADDER: readonly { readonly level: Level; readonly name: string }[] = [
  { level: LEVELS.open, name: "strict" },
  { level: LEVELS.unlikely, name: "with unlikely parts" },
  { level: LEVELS.chrome, name: "with navigation" },
  { level: LEVELS.hidden, name: "with hidden parts" },
];
/** Less than this is a teaser or a notice, if the page has more to give. */
const SHORTEST = 250;
const SMALLEST_SHARE = 0.2;
/** So much of the prose is the release, whatever the head of the page says. */
const MOST = 0.5;

/**
 * Chooses the main content: the container of nearly all prose, with the unlikely parts of the page closed.
 * They are opened step by step while what is left is too little, or is not what the head of the page
 * speaks of. Where no step will do, the referee judges block by block.
 */
export function chooseMain(whole: Page, blocks: readonly PageBlock[], hints: Hints): MainContent {
  const page = withWords(whole, blocks);
  const parts = markParts(page);
  const notices = noticesOf(page, parts);
  const readable = blocks.filter(({ element }) => notices[element.order] === 0);
  const all = mapProse(page, readable, () => true);
  openAround(blocks[hints.headline]?.element ?? null, parts);
  markTeasers(blocks, parts, all);
  const levels = settleLevels(page, parts, all);
  const total = all[0] ?? 0;
  const witness = blocks[findWitness(blocks, hints.leads)];

  let unconfirmed: MainContent | null = null;
  let fallback: readonly PageBlock[] = [];
  for (const { level, name } of LADDER) {
    const isOpen = (block: PageBlock) => (levels[block.element.order] ?? 0) <= level;
    const open = mapProse(page, blocks, isOpen);
    // a page with so little prose has nothing around its release: a fragment, two lines and a block quotation
    const container = total < SHORTEST ? page.root : findContainer(page.root, open);
    const prose = open[container.order] ?? 0;
    const selected = selectBlocks(page, blocks, container, isOpen, hints.headline);
    const chosen = dropAuthors(dropSections(selected), hints.authors);
    const enough = prose >= Math.max(SHORTEST, SMALLEST_SHARE * total);
    const agrees = witness === undefined || chosen.includes(witness) || prose >= MOST * total;
    if (enough) {
      const found = { blocks: chosen, confidence: confidenceOf(prose, total, level), reasons: [name] };
      if (agrees) return found;
      unconfirmed ??= { ...found, confidence: 0.4, reasons: [name, "the page speaks of another text"] };
    }
    if (prose === 0 && fallback.length === 0 && hasData(chosen)) {
      return { blocks: chosen, confidence: 0.4, reasons: ["a table or list, and no prose"] };
    }
    if (proseOf(chosen) > proseOf(fallback)) fallback = chosen;
  }
  return unconfirmed ?? refereed(fallback, judgeBlocks(readable), total);
}

/** Rows or items that are no links: grades may be all that a page has. A menu or a form has none. */
function hasData(blocks: readonly PageBlock[]): boolean {
  const data = blocks.filter(
    ({ kind, linked }) => (kind === "table-row" || kind === "list-item") && linked === 0,
  );
  return data.length >= FEWEST_ROWS;
}

const FEWEST_ROWS = 2;

/** A short release is all that its page has; else the referee may find more. */
function refereed(fallback: readonly PageBlock[], judged: readonly PageBlock[], total: number): MainContent {
  const found = proseOf(fallback);
  const more = proseOf(judged);
  if (more > 2 * found) return { blocks: judged, confidence: 0.3, reasons: ["block by block"] };
  const share = found / Math.max(1, total);
  return { blocks: fallback, confidence: share < SMALLEST_SHARE ? 0.2 : 0.4, reasons: ["little prose"] };
}

/** Sure where most prose of the page was found without opening a part; measured on article pages. */
function confidenceOf(prose: number, total: number, level: Level): number {
  const share = Math.min(1, prose / Math.max(1, total));
  return level === LEVELS.open ? 0.5 + share / 2 : 0.3 + share / 3;
}
