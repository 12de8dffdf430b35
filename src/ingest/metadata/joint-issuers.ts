import type { BlockDraft } from "../canonical/block-draft.js";

/**
 * The first of two organisations that announce something together: "Counterflow Coffee and Bay City
 * Brewing". They are two where the text names each of them by itself as well.
 */
export function firstOfTwo(name: string, drafts: readonly BlockDraft[]): string {
  const [first = "", second, ...others] = name.split(/ (?:and|&) /);
  if (second === undefined || others.length > 0) return name;
  if (!first.includes(" ") || !second.includes(" ")) return name;
  const alone = (part: string) => drafts.some(({ text }) => text.includes(part) && !text.includes(name));
  return alone(first) && alone(second) ? first : name;
}
