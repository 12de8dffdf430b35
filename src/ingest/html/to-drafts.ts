import type { BlockDraft } from "../canonical/block-draft.js";
import type { PageBlock } from "./layout/page-block.js";
import type { Headline } from "./metadata/headline.js";

/**
 * The chosen blocks as drafts, the printed headline first where it stands above the main content. What
 * stands before the first paragraph and is no line of a byline is of the body.
 */
export function toDrafts(
  main: readonly PageBlock[],
  all: readonly PageBlock[],
  headline: Headline | null,
): readonly BlockDraft[] {
  const printed = all[findPrinted(all, headline)];
  const chosen = printed === undefined || main.includes(printed) ? main : [printed, ...main];
  const places = new Map(chosen.map((block, index) => [block, index]));
  const firstProse = chosen.findIndex(
    ({ kind, text }) => kind === "paragraph" && text.length >= SHORTEST_PROSE,
  );
  return chosen.map((block, index) => {
    const leadsIn = index < firstProse && LEADING.has(block.kind);
    const { kind, text, attributes, emphasis } = block;
    return {
      kind,
      section: block === printed ? "headline" : leadsIn ? "body" : null,
      text,
      cells:
        block.cells?.map(({ start, end, header }) => {
          const draft = header === null ? undefined : places.get(header.block);
          return {
            start,
            end,
            header:
              header === null || draft === undefined ? null : { draft, start: header.start, end: header.end },
          };
        }) ?? null,
      attributes,
      emphasis,
    };
  });
}

const SHORTEST_PROSE = 70;
const LEADING: ReadonlySet<BlockDraft["kind"]> = new Set(["heading", "list-item", "table-row"]);

/** Where the headline is printed among the blocks; -1 where it is not. */
export function findPrinted(blocks: readonly PageBlock[], headline: Headline | null): number {
  if (headline === null) return -1;
  const { element, value } = headline;
  const printed = blocks.findIndex((block) => block.element === element);
  return printed >= 0 ? printed : blocks.findIndex(({ kind, text }) => kind === "heading" && text === value);
}
