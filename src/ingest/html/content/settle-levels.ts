import type { Page } from "../page.js";
import { LEVELS, type Parts } from "./mark-parts.js";
import type { ProseMap } from "./prose-map.js";

/** A part that has this share of all prose is the release, whatever it is called, unless it is a notice. */
const TOO_MUCH = 0.5;
/** In characters of prose; an address in a footer has less, and may be all the prose of a page of grades. */
const SHORTEST_RELEASE = 60;

/**
 * The level of each element with all around it: a paragraph in a footer is of the footer. A name that
 * would cost most of the page ("has-sidebar", "page-form") is not believed, nor are marks that hide it all
 * until a notice is clicked away.
 */
export function settleLevels({ elements }: Page, levels: Parts, prose: ProseMap): Uint8Array {
  const settled = new Uint8Array(levels.length);
  const most = Math.max(TOO_MUCH * (prose[0] ?? 0), SHORTEST_RELEASE);
  for (const { order, parent } of elements) {
    const own = levels[order] ?? 0;
    const believed = own !== LEVELS.notice && (prose[order] ?? 0) > most ? LEVELS.open : own;
    settled[order] = Math.max(parent === null ? 0 : (settled[parent.order] ?? 0), believed);
  }
  return settled;
}
