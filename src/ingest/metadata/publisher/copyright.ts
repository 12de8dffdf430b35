import type { BlockDraft } from "../../canonical/block-draft.js";
import { isPersonName } from "./leading-name.js";

/** "© 2024 Kilbarron Gaels. All rights reserved." */
export function copyrightHolder(drafts: readonly BlockDraft[]): string | null {
  for (const { text } of drafts.slice(-CLOSING_BLOCKS)) {
    const name = readCopyright(text);
    if (name !== null) return name;
  }
  return null;
}

export function readCopyright(text: string): string | null {
  const name = COPYRIGHT.exec(text)?.[1]?.trim() ?? null;
  return name === null || /^all rights/i.test(name) ? null : name;
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright)(?:\s?(?:©|\(c\)|copyright|\d{4}(?:\s?[-–—]\s?\d{2,4})?),?){0,3}\s(?:by\s)?(?:the\s)?(\p{Lu}[^.|©•·]{1,70}?)(?=\.|\s?[|©•·]|,?\s(?:all rights|\d{4})|$)/iu;

/** Whose pictures may be printed: "Photos may be used freely with the credit Tarnvik Hotel/Per Aabo", "Photo: Kindling" */
export function creditedWith(drafts: readonly BlockDraft[]): string | null {
  for (const { text } of drafts.slice(-CLOSING_BLOCKS)) {
    const name = CREDIT.exec(text)?.[1]?.trim();
    if (name !== undefined && !isPersonName(name)) return name;
  }
  return null;
}

const CREDIT =
  /(?:\b[Cc]redit(?:ed to|s)?:?|^(?:Photos?|Images?|Pictures?):|\b(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?) (?:by|courtesy of)|\bcourtesy of)\s(?:the\s)?(\p{Lu}[\p{L}\d’'&-]*(?:\s(?:of\s|and\s)?[\p{Lu}&][\p{L}\d’'-]*){0,5})(?=[/,.;)]|$)/u;

const CLOSING_BLOCKS = 8;
