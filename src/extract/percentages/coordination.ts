import type { Percentage } from "../../model/index.js";

/**
 * Figures in a row say the same kind of thing: "rose 5% and 7% respectively", "rose 2, 3 and 5 per cent", cells set
 * apart with spaces. A figure that no construction of its own explains takes kind and direction from the one it is
 * joined to.
 */
export function shareMeaning(text: string, found: readonly Percentage[]): Percentage[] {
  const shared: Percentage[] = [];
  for (const next of found) {
    const last = shared.at(-1);
    shared.push(last !== undefined && isJoined(text, last, next) ? withMeaning(next, last) : next);
  }
  return shared;
}

function isJoined(text: string, last: Percentage, next: Percentage): boolean {
  if (next.start - last.end > WIDEST_GAP || last.unit !== next.unit) return false;
  const gap = text.slice(last.end, next.start);
  return COLUMNS.test(gap) || (/\/(?:bare|linked-level)$/.test(next.rule) && JOINT.test(gap));
}

function withMeaning(next: Percentage, { kind, direction, measure }: Percentage): Percentage {
  return { ...next, kind, direction, measure: next.measure ?? measure };
}

const WIDEST_GAP = 40;
/** Cells of one row, set apart with spaces or a tab. */
const COLUMNS = /^(?:[ \u00a0]{2,}|\t)$/;
const JOINT = /^\s?(?:,|,?\s?(?:and|or|&))\s?$/;
