import type { PageBlock } from "../layout/page-block.js";
import type { Headline } from "./headline.js";

/** How far around the headline a byline or a date line stands, in blocks. */
const BEFORE = 10;
const AFTER = 20;

/** The blocks around the headline, where byline and date stand; the first of the page where none is printed. */
export function opening(blocks: readonly PageBlock[], headline: Headline | null): readonly PageBlock[] {
  const at =
    headline === null
      ? -1
      : blocks.findIndex(({ element, text }) => element === headline.element || text === headline.value);
  return at < 0
    ? blocks.slice(0, AFTER)
    : [...blocks.slice(at, at + AFTER), ...blocks.slice(Math.max(0, at - BEFORE), at)];
}
