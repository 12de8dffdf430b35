import {
  BEFORE_NUMBERS,
  CLOSING_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from "../knowledge/abbreviations.js";
import { type Document, type Range, trimRange } from "../model/index.js";
import { isCapital, isDigit, isLetter, isLower, isSpace } from "./characters.js";
import { FULL_STOP, isCloser, isOpener, isTerminator } from "./sentence-marks.js";

/** A sentence, or the rest of a block, as a range of the canonical text. */
export interface Sentence extends Range {
  /** Index of its block in `document.blocks`. */
  readonly block: number;
}

/** Splits every block of a document; a sentence never spans two blocks, nor a dateline and the story behind it. */
export function splitSentences({ text, blocks, storyStart }: Document): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [block, range] of blocks.entries()) {
    let from = range.start;
    if (storyStart !== null && from < storyStart && storyStart < range.end) {
      sentences.push({ ...trimRange(text, { start: from, end: storyStart }), block });
      from = storyStart;
    }
    for (const { start, end } of splitRange(text, { start: from, end: range.end })) {
      sentences.push({ start, end, block });
    }
  }
  return sentences;
}

/**
 * The sentences of one range, without the white space between them. One pass, linear:
 *
 *   "Dr. Bell came. She left."           two: a title's full stop ends nothing
 *   "It cost $3.5 m. (See p. 4.) Next"   three: closing brackets and marks belong to the sentence before
 *   “Are we ready?” asked Al Finn.       one: a small letter goes on
 *
 * Quotations that were found before (`masked`, in order) are opaque: only their last stop can end a
 * sentence, and what stands inside never does.
 */
export function splitRange(text: string, range: Range, masked: readonly Range[] = []): readonly Range[] {
  const sentences: Range[] = [];
  let from = skipSpace(text, range.start, range.end);
  let mask = 0;
  for (let at = from; at < range.end; at++) {
    while (mask < masked.length && (masked[mask]?.end ?? 0) <= at) mask++;
    const opaque = masked[mask];
    if (opaque !== undefined && opaque.start <= at) {
      // Go on at its last stop, if it ends with one: `ready?”`, `ready”.`
      at = lastStop(text, opaque) ?? opaque.end - 1;
      if (!isTerminator(text.charCodeAt(at))) continue;
    } else {
      const limit = Math.min(opaque?.start ?? range.end, range.end);
      at = nextTerminator(text, at, limit);
      if (at === limit) {
        at--; // on to the quotation, or to the end
        continue;
      }
    }
    // A quotation that stands right behind the stop opens with its own mark: `is here.“We must act,”`.
    const next = opaque !== undefined && opaque.start > at ? opaque.start : range.end;
    const stop = endOfStop(text, at, next);
    if (stop === next || endsSentence(text, from, at, stop, range.end)) {
      sentences.push({ start: from, end: stop });
      from = skipSpace(text, stop, range.end);
      at = from - 1;
    } else {
      at = stop - 1;
    }
  }
  if (from < range.end) sentences.push({ start: from, end: trimEnd(text, from, range.end) });
  return sentences;
}

/** Most characters are letters: this loop sees them all and does nothing else. */
function nextTerminator(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isTerminator(text.charCodeAt(at))) at++;
  return at;
}

/** Position of the full stop, question or exclamation mark that a quotation ends with, before its mark. */
function lastStop(text: string, quotation: Range): number | null {
  let at = quotation.end - 1;
  while (at > quotation.start && isCloser(text.charCodeAt(at))) at--;
  return isTerminator(text.charCodeAt(at)) ? at : null;
}

/** The end of `...`, `?!`, `.”)`, `.”[1]` that begins at a terminator. */
function endOfStop(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (isTerminator(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) end++;
  if (text.charCodeAt(end) !== OPENING_BRACKET) return end;
  const note = FOOTNOTE.exec(text.slice(end, Math.min(limit, end + 5)));
  return note === null ? end : end + note[0].length;
}

const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x29;
const FOOTNOTE = /^\[\d{1,3}\]/;

function endsSentence(text: string, from: number, at: number, stop: number, limit: number): boolean {
  if (stop >= limit) return true;
  const glued = !isSpace(text.charCodeAt(stop));
  // `“We won.”She left`: after a closing mark the space may be missing; "3.5" and "U.S." end nothing.
  if (glued && !(stop > at + 1 && isCloser(text.charCodeAt(stop - 1)) && isCapital(text.charCodeAt(stop))))
    return false;
  let next = skipSpace(text, stop, limit);
  if (next >= limit) return true;
  while (next < limit && isOpener(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  if (isLower(code)) return false;
  const isBracketed = stop === at + 2 && text.charCodeAt(at + 1) === CLOSING_BRACKET; // "Dr. (Mrs.) Bell"
  const isPlainStop = text.charCodeAt(at) === FULL_STOP && (stop === at + 1 || isBracketed);
  return !isPlainStop || !isAbbreviation(text, from, at, next, limit);
}

/** Whether the full stop at `at` belongs to the word before it, and the sentence goes on at `next`. */
function isAbbreviation(text: string, from: number, at: number, next: number, limit: number): boolean {
  let start = at;
  while (start > from && at - start < 14 && isWordCharacter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, at);
  if (word === "") return false;
  const lower = word.toLowerCase();
  const beforeNumber = isDigit(text.charCodeAt(next));
  // "H.R. 2", "No. 4", "1. 20 new sites"
  if (beforeNumber) return BEFORE_NUMBERS.has(lower) || isInitials(word) || isListNumber(word, start, from);
  if (OPENING_ABBREVIATIONS.has(lower)) return isCapital(word.charCodeAt(0)) || lower.length > 1;
  if (isListNumber(word, start, from)) return true;
  if (MARK.test(word) && AFTER_ARTICLE.test(text.slice(Math.max(from, start - 6), start)))
    return INITIAL.test(text.slice(next, next + 2)); // "according to A. P. Hale"
  if (CLOSING_ABBREVIATIONS.has(lower) || isInitials(word)) return !opensSentence(text, next, limit);
  return false;
}

/** "J", "U.S", "Ph.D": single letters, or letters with stops between. */
function isInitials(word: string): boolean {
  return INITIALS.test(word);
}

const INITIALS = /^[A-Z]$|^[A-Za-z]{1,2}(?:\.[A-Za-z]{1,2}){1,4}$|[A-Z]\.[A-Z]$/;

const INITIAL = /^[A-Z]\.$/;

/** The letters that are marks as well. */
const MARK = /^[A-FS]$/;

/** "earned an A. The district …": a letter after an article is a grade, no initial. */
const AFTER_ARTICLE = /(?:^|\s)(?:an?|to|of|from)\s$/;

/** "1." or "12." that opens its sentence numbers a list. */
function isListNumber(word: string, start: number, from: number): boolean {
  return start === from && word.length <= 2 && isDigit(word.charCodeAt(0));
}

function opensSentence(text: string, next: number, limit: number): boolean {
  let end = next;
  while (end < limit && end - next < 14 && isLetter(text.charCodeAt(end))) end++;
  return SENTENCE_OPENERS.has(text.slice(next, end).toLowerCase());
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === FULL_STOP || code === 0x2d;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
