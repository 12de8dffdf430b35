import { ASIDE_HEADINGS, CONTENTS_HEADINGS } from "../../../knowledge/html-vocabulary.js";
import type { PageBlock } from "../layout/page-block.js";
import { proseOf } from "./prose.js";

/** A section that holds this share of the prose is of the release, whatever its heading says. */
const TOO_MUCH = 0.25;

/**
 * Drops the sections that headings give away as no part of the release ("Related articles", "Share this",
 * "About the author"), up to the next heading of the same rank, and headings at the end that head nothing.
 */
export function dropSections(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const most = TOO_MUCH * proseOf(blocks);
  const kept: PageBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block === undefined) break;
    const end = ASIDES.has(label(block)) ? sectionEnd(blocks, at) : at;
    if (end > at && proseOf(blocks.slice(at, end)) <= most) at = end;
    else {
      if (!CONTENTS.has(label(block))) kept.push(block);
      at++;
    }
  }
  if (kept.at(-1)?.kind === "heading" && kept.at(-2)?.kind !== "heading") kept.pop();
  return kept;
}

/** The words of a heading, or of a short line that may stand for one. */
function label({ kind, text }: PageBlock): string {
  if (text.length > LONGEST_LABEL || !LABELS.has(kind)) return "";
  return text.toLowerCase().replace(/[\s:.…!]+$/, "");
}

const LONGEST_LABEL = 60;
const LABELS: ReadonlySet<PageBlock["kind"]> = new Set(["heading", "paragraph", "line"]);
const ASIDES: ReadonlySet<string> = new Set(ASIDE_HEADINGS);
const CONTENTS: ReadonlySet<string> = new Set(CONTENTS_HEADINGS);

/** Up to the next heading of the same rank; a line that is no heading has the list below it at most. */
function sectionEnd(blocks: readonly PageBlock[], from: number): number {
  const rank = rankOf(blocks[from]);
  let at = from + 1;
  if (rank > LOWEST_RANK) while (isListed(blocks[at])) at++;
  else while (at < blocks.length && rankOf(blocks[at]) > rank) at++;
  return at;
}

function isListed(block: PageBlock | undefined): boolean {
  return block !== undefined && (block.kind === "list-item" || block.linked > block.text.length / 2);
}

const LOWEST_RANK = 6;

/** 1 to 6; 7 for what is no heading element. */
function rankOf(block: PageBlock | undefined): number {
  return Number(/^h([1-6])$/.exec(block?.element.tag ?? "")?.[1] ?? LOWEST_RANK + 1);
}
