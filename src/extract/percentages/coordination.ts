import type { Percentage } from "../../model/index.js";

/**
 * Figures in a row say the same kind of thing: "rose 5% and 7% respectively", "rose 2, 3 and 5 per cent". A figure
 * that no construction of its own explains takes kind and direction from the one it is joined to.
 */
export function shareMeaning(text: string, found: readonly Percentage[]): Percentage[] {
  const shared: Percentage[] = [];
  for (const next of found) {
    const last = shared.at(-1);
    const joined =
      last !== undefined && next.start - last.end < 8 && JOINT.test(text.slice(last.end, next.start));
    if (!joined || !/\/(?:bare|linked-level)$/.test(next.rule) || last.unit !== next.unit) {
      shared.push(next);
      continue;
    }
    const { kind, direction, measure } = last;
    shared.push({ ...next, kind, direction, measure: next.measure ?? measure });
  }
  return shared;
}

const JOINT = /^\s?(?:,|,?\s?(?:and|or|&))\s?$/;
