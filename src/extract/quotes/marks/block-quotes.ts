import { MARK_GLYPHS } from "../../../knowledge/quotation-marks.js";
import type { Document } from "../../../model/index.js";
import type { Run } from "../quotation.js";
import type { Passage } from "./passage.js";

/** Block quotations without marks, neighbours joined; one that has marks is read by them. */
export function findBlockQuotes({ text, blocks }: Document): readonly Passage[] {
  const passages: Passage[] = [];
  let runs: Run[] = [];
  const end = (): void => {
    const [first, ...rest] = runs;
    if (first !== undefined) passages.push({ runs: [first, ...rest], closed: true });
    runs = [];
  };
  for (const [index, { kind, start, end: stop }] of blocks.entries()) {
    const range = { start, end: stop };
    if (kind === "blockquote" && !holdsMarks(text.slice(start, stop)))
      runs.push({ ...range, outer: range, block: index });
    else end();
  }
  end();
  return passages;
}

function holdsMarks(words: string): boolean {
  return MARK_GLYPHS.has(words.charCodeAt(0)) || /["“”«»]/.test(words);
}
