import type { BlockDraft } from "../../canonical/block-draft.js";

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

const CLOSING_BLOCKS = 8;
