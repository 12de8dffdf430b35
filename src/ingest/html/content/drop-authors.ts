import type { PageBlock } from "../layout/page-block.js";

/** How near the end a paragraph about the author stands. */
const LAST_BLOCKS = 8;
const ABOUT = /^\s(?:is|was|has|writes|works|covers|joined|serves|lives|reports)\s/;

/** Drops paragraphs near the end that introduce an author: "Ann Lee is a reporter who covers …". */
export function dropAuthors(blocks: readonly PageBlock[], authors: readonly string[]): readonly PageBlock[] {
  const names = authors.flatMap((author) => [author, author.split(" ")[0] ?? author]);
  if (names.length === 0) return blocks;
  return blocks.filter(({ text }, index) => {
    if (index < blocks.length - LAST_BLOCKS) return true;
    return !names.some(
      (name) => text.startsWith(name) && ABOUT.test(text.slice(name.length, name.length + 12)),
    );
  });
}
