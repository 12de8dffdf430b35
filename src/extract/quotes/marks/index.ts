import { MARK_GLYPHS } from "../../../knowledge/quotation-marks.js";
import { isSpace } from "../../../language/characters.js";
import { type Document, type Range, trimRange } from "../../../model/index.js";
import type { Run } from "../quotation.js";
import { findBlockQuotes } from "./block-quotes.js";
import { findMarks, mayQuote } from "./find-marks.js";
import { pairMarks, type ReadEvent } from "./pair-marks.js";
import type { Passage } from "./passage.js";

/** All passages in quotation marks, in order; what stands in nested marks is part of the outer one. */
export function findPassages(document: Document): readonly Passage[] {
  const marked = mayQuote(document.text)
    ? collectPassages(document, pairMarks(document, findMarks(document)))
    : [];
  const blocks = findBlockQuotes(document);
  return blocks.length === 0 ? marked : [...marked, ...blocks].sort(byPlace);
}

function byPlace(a: Passage, b: Passage): number {
  return a.runs[0].start - b.runs[0].start;
}

function collectPassages(document: Document, events: readonly ReadEvent[]): readonly Passage[] {
  const passages: Passage[] = [];
  let runs: Run[] = [];
  /** Where the open run begins: with its mark, and behind it. */
  let open: { outer: number; inner: number } | null = null;

  const endRun = (block: number, inner: number, outer: number): void => {
    if (open === null) return;
    const words = trimRange(document.text, { start: open.inner, end: Math.max(open.inner, inner) });
    const isHeading = document.blocks[block]?.kind === "heading" && runs.length > 0;
    if (holdsWords(document.text, words) && !isHeading) {
      runs.push({ start: words.start, end: words.end, outer: { start: open.outer, end: outer }, block });
    }
    open = null;
  };
  const endPassage = (closed: boolean): void => {
    const [first, ...rest] = runs;
    if (first !== undefined) passages.push({ runs: [first, ...rest], closed });
    runs = [];
  };

  for (const { mark, block, step } of events) {
    if (step === "open" && mark !== null) open = { outer: mark.start, inner: mark.end };
    if (step === "reopen" && mark !== null) {
      const gap = trimRange(document.text, { start: 0, end: mark.start }).end;
      endRun(block, gap, gap);
      open = { outer: mark.start, inner: mark.end };
    }
    if (step === "close" && mark !== null) {
      endRun(block, mark.start, mark.end);
      endPassage(true);
    }
    if (step === "keep" || step === "breakOff") {
      const end = document.blocks[block]?.end ?? 0;
      endRun(block, end, end);
      const next = document.blocks[block + 1];
      if (step === "breakOff") endPassage(false);
      else if (next !== undefined) open = { outer: next.start, inner: next.start };
    }
  }
  return passages;
}

/** Marks around nothing, or around more marks, quote nobody: `“”`, `“““”`. */
function holdsWords(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!MARK_GLYPHS.has(code) && !isSpace(code)) return true;
  }
  return false;
}
