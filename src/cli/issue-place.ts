import type { Span } from "../model/index.js";

/** Where something stands in a file, as an editor counts: lines and columns from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** So many words tell a place; more of them meet a tag or a note sooner. */
const WORDS = 8;

/**
 * Where a span of a record's text stands in the file that it was read from. The text is laid out anew, so
 * its words are looked for: as often as they stood in the text before, they stand in the file before.
 *
 * @returns null where the file prints them otherwise (entities, a tag between, lines of a scan)
 */
export function placeInFile(file: string, text: string, span: Span): FilePlace | null {
  const words = span.text.split(/\s+/, WORDS).map(escapeForPattern).join("\\s+");
  if (words === "") return null;
  const before = [...text.slice(0, span.start).matchAll(new RegExp(words, "g"))].length;
  let passed = 0;
  for (const { index } of file.matchAll(new RegExp(words, "g"))) {
    if (passed === before) return placeAt(file, index);
    passed++;
  }
  return null;
}

export function placeAt(text: string, offset: number): FilePlace {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function escapeForPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
