import type { BlockDraft } from "../../canonical/block-draft.js";
import { hasOrganisationWord } from "../organisation-name.js";

/**
 * The first of two organisations that announce something together: "Counterflow Coffee and Bay City
 * Brewing". They are two where the text names the first of them by itself as well.
 */
export function firstOfTwo(name: string, drafts: readonly BlockDraft[]): string {
  const [first = "", second, ...others] = name.replace(/^The /, "").split(/ (?:and|&) (?:the )?/);
  if (second === undefined || others.length > 0) return name;
  if (!first.includes(" ") || !second.includes(" ")) return name;
  return standsAlone(first, name, drafts) && !isHalf(second) ? first : name;
}

/** "Rescue Service" of "Mercia Fire and Rescue Service": nothing but words that organisations have. */
function isHalf(name: string): boolean {
  return name.split(" ").every((word) => hasOrganisationWord(word));
}

/** Somewhere without the other, and not as a part of a longer name: "Harrowdale Fire Authority". */
function standsAlone(part: string, name: string, drafts: readonly BlockDraft[]): boolean {
  return drafts.some(({ text }) => {
    const at = text.includes(name) ? -1 : text.indexOf(part);
    if (at === -1) return false;
    return (
      !/(?:\p{Lu}\S*|&|and)\s$/u.test(text.slice(0, at)) &&
      !/^(?:\w|\s\p{Lu})/u.test(text.slice(at + part.length))
    );
  });
}
