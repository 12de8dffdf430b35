import { ELISIONS } from "../../../knowledge/quotation-marks.js";
import { isCapital, isDigit, isLetter, isSpace } from "../../../language/characters.js";
import type { Range } from "../../../model/index.js";
import type { Mark } from "./mark.js";

type Sign = Pick<Mark, "start" | "end" | "block" | "family" | "facing">;

/**
 * What each reading of a mark costs, from its neighbours and the way its glyph looks. The unit is one
 * doubt; a stray double mark is worth two and a half.
 */
export function weighMark(text: string, block: Range, sign: Sign): Mark {
  const before = sign.start > block.start ? text.charCodeAt(sign.start - 1) : BOUNDARY;
  const after = sign.end < block.end ? text.charCodeAt(sign.end) : BOUNDARY;
  const startsParagraph = opensParagraph(text, block, sign.start);
  // Spelled out: a spread costs more than all the weighing.
  return {
    start: sign.start,
    end: sign.end,
    block: sign.block,
    family: sign.family,
    facing: sign.facing,
    opens: openingCost(before, after) + (sign.facing === "closing" ? 1.5 : 0),
    closes: closingCost(before, after) + (sign.facing === "opening" ? 1.5 : 0),
    strays: strayCost(text, block, sign, before, after),
    startsParagraph,
  };
}

/** Stands for the edge of the block: no character. */
const BOUNDARY = -1;

/** `said “We`, `(“the`, `said:“We`: space or punctuation that leads on before, a word after. */
function openingCost(before: number, after: number): number {
  let cost = 0;
  if (isLetter(before) || isDigit(before)) cost += 4;
  else if (isEnding(before)) cost += isStop(before) && isCapital(after) ? 1.5 : 3; // `here.“We are` lost its space
  if (after === BOUNDARY) cost += 6;
  else if (isSpace(after)) cost += 2;
  else if (isEnding(after)) cost += 3;
  return cost;
}

/** `ready,” said`, `ready”.`: a word or its stop before, space or punctuation after. */
function closingCost(before: number, after: number): number {
  let cost = 0;
  if (before === BOUNDARY) cost += 8;
  else if (isSpace(before)) cost += 3;
  else if (isLeading(before)) cost += 2;
  if (isLetter(after) || isDigit(after)) cost += isEnding(before) ? 1 : 3;
  return cost;
}

function strayCost(text: string, block: Range, sign: Sign, before: number, after: number): number {
  if (sign.family === "angle") return isBullet(sign, before, after) ? 0 : 2;
  const measures = isDigit(before) && !isEnding(after);
  if (sign.family === "double") {
    if (measures && sign.facing === "neutral") return 0.4;
    return introducesSpeech(text, block, sign, after) ? 4 : 2.5;
  }
  if (isElision(text, sign)) return 0;
  const opensWord = !isLetter(before) && !isDigit(before) && !isEnding(before) && !isSpace(after);
  if (opensWord) return sign.facing === "closing" ? 0.3 : 1.2;
  // "the members’ votes", "6' tall", "rock 'n' roll"
  return isLetter(before) || isDigit(before) ? 0.3 : 1.5;
}

function isBullet(sign: Sign, before: number, after: number): boolean {
  return sign.facing === "closing" && (before === BOUNDARY || before === 0x0a) && isSpace(after);
}

/** ’90s, ’tis, rock ’n’ roll. */
function isElision(text: string, sign: Sign): boolean {
  if (sign.facing === "opening" && text.charCodeAt(sign.start) !== 0x2018) return false;
  if (isDigit(text.charCodeAt(sign.end))) return DECADE.test(text.slice(sign.end, sign.end + 4));
  let end = sign.end;
  while (end - sign.end < 6 && isLetter(text.charCodeAt(end))) end++;
  return ELISIONS.has(text.slice(sign.end, end).toLowerCase());
}

const DECADE = /^\d\d(?:s|\b)/;

/** With a capital behind it, first in its block or after a colon, a comma or a full stop: hardly a slip. */
function introducesSpeech(text: string, block: Range, sign: Sign, after: number): boolean {
  if (!isCapital(after)) return false;
  let at = sign.start - 1;
  while (at >= block.start && isSpace(text.charCodeAt(at))) at--;
  return at < block.start || LEADS_ON.has(text.charCodeAt(at));
}

/** : , . */
const LEADS_ON: ReadonlySet<number> = new Set([0x3a, 0x2c, 0x2e]);

/** First in the block, or after a line break or two spaces behind a full stop. */
function opensParagraph(text: string, block: Range, start: number): boolean {
  let at = start - 1;
  while (at >= block.start && isSpace(text.charCodeAt(at))) at--;
  if (at < block.start) return true;
  const gap = start - at - 1;
  return isStop(text.charCodeAt(at)) && (gap >= 2 || (gap === 1 && text.charCodeAt(start - 1) === 0x0a));
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** Punctuation that a closing mark follows: . , ! ? ; … ) ] */
function isEnding(code: number): boolean {
  return isStop(code) || code === 0x2c || code === 0x3b || code === 0x29 || code === 0x5d;
}

/** Punctuation that an opening mark follows: ( [ : and dashes. */
function isLeading(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x3a;
}
