import { MARK_GLYPHS } from "../../../knowledge/quotation-marks.js";
import { isDigit, isLetter } from "../../../language/characters.js";
import type { Document, DocumentBlock } from "../../../model/index.js";
import type { Mark } from "./mark.js";
import { weighMark } from "./weigh-mark.js";

/** Whether there is any mark that could open a quotation: most documents without end here. */
export function mayQuote(text: string): boolean {
  return DOUBLE.test(text) || SINGLE_OPENER.test(text);
}

const DOUBLE = /["“”„‟«»″＂]|''|``/;
const SINGLE_OPENER = /(?:^|[\s([—–:-])['‘’‚‛`‹]\S/;

/** All marks of a document in order. An apostrophe inside a word ("don’t") is none. */
export function findMarks({ text, blocks }: Document): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [index, block] of blocks.entries()) collectMarks(text, block, index, marks);
  return marks;
}

function collectMarks(text: string, block: DocumentBlock, index: number, marks: Mark[]): void {
  let checked = false;
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    if (IS_MARK[code] === 0) continue;
    const glyph = MARK_GLYPHS.get(code);
    if (glyph === undefined) continue;
    // Two singles in a row are a double: ''We won.'' and ``We won.''
    const doubled = glyph.family === "single" && at + 1 < block.end && text.charCodeAt(at + 1) === code;
    const family = doubled ? "double" : glyph.family;
    if (family === "single" && isInsideWord(text, at, block)) continue;
    if (!checked && isCode(text, block)) return;
    checked = true;
    const end = doubled ? at + 2 : at + 1;
    marks.push(weighMark(text, block, { start: at, end, block: index, family, facing: glyph.facing }));
    at = end - 1;
  }
}

/** By code unit, 1 for a sign that may be a mark: this loop sees every character. */
const IS_MARK = new Uint8Array(0x10000);
for (const code of MARK_GLYPHS.keys()) IS_MARK[code] = 1;

/** A script that a page left in its text: its strings are nobody's words. */
function isCode(text: string, { start, end }: DocumentBlock): boolean {
  return CODE.test(text.slice(start, Math.min(end, start + 5000)));
}

const CODE =
  /document\.(?:write|create|getElement)|\bfunction ?\([^)]{0,40}\) ?\{|\bvar \w+ ?= ?|window\.\w+ ?=/;

function isInsideWord(text: string, at: number, block: DocumentBlock): boolean {
  return (
    at > block.start &&
    at + 1 < block.end &&
    isLetterOrDigit(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at + 1))
  );
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
