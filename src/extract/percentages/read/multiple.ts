import { MULTIPLE_FOLLOWERS, MULTIPLYING_VERBS } from "../../../knowledge/fraction-words.js";
import { numberEndingAt } from "../../../language/numbers.js";
import { type Quantity, quantity } from "../quantity.js";

/**
 * A factor, at the word that gives it:
 *
 *   doubled · tripled · halved · three-fold · tenfold · four times higher · three times as many
 *
 * Not: three times a year, manifold, double-digit.
 */
export function readMultipleWords(text: string, at: number): Quantity | null {
  const word = /^[a-z]+/i.exec(text.slice(at, at + 16))?.[0].toLowerCase() ?? "";
  if (word === "fold") return factorBefore(text, at, at + 4);
  if (word === "times") return timesBefore(text, at);
  if (/[\w-]/.test(text[at - 1] ?? "")) return null;
  if (word === "halved" || word === "halving") {
    const found = multiple(at, at + word.length, 50, "halved");
    return { ...found, unit: "percent", kind: "change", direction: "down" };
  }
  const factor = Object.hasOwn(MULTIPLYING_VERBS, word) ? MULTIPLYING_VERBS[word] : undefined;
  if (
    factor === undefined ||
    /^\s(?:up|down|over|back|as)\b/i.test(text.slice(at + word.length, at + word.length + 6))
  )
    return null;
  return { ...multiple(at, at + word.length, factor, "multiplying-verb"), direction: "up" };
}

/** A factor in figures: 2.5x · 3:1 (only beside the word ratio). */
export function readMultipleFigure(text: string, at: number): Quantity | null {
  const number = numberEndingAt(text, at);
  if (number === null || number.form === "words") return null;
  if (/^x(?![\w-])/.test(text.slice(at, at + 2))) {
    const glued = /[\w$£€#/-]/.test(text[number.start - 1] ?? "");
    return glued || number.value === 0 ? null : multiple(number.start, at + 1, number.value, "times-sign");
  }
  if (!/^:1(?!\d)/.test(text.slice(at, at + 3))) return null;
  const near = text.slice(Math.max(0, number.start - 12), number.start) + text.slice(at + 2, at + 10);
  return /\bratio\b/i.test(near) ? multiple(number.start, at + 2, number.value, "colon-ratio") : null;
}

function factorBefore(text: string, at: number, end: number): Quantity | null {
  const gap = /[\s-]?$/.exec(text.slice(Math.max(0, at - 1), at))?.[0].length ?? 0;
  const number = numberEndingAt(text, at - gap) ?? gluedWord(text, at);
  if (number === null || /[A-Za-z]/.test(text[end] ?? "")) return null;
  return multiple(number.start, end, number.value, "fold");
}

/** "tenfold": the number word and "fold" are one word. */
function gluedWord(text: string, at: number) {
  return /[a-z]/i.test(text[at - 1] ?? "") ? numberEndingAt(text, at) : null;
}

function timesBefore(text: string, at: number): Quantity | null {
  const follower = /^times\s([a-z]+)/i.exec(text.slice(at, at + 24))?.[1]?.toLowerCase() ?? "";
  const number = numberEndingAt(text, at - 1);
  if (number === null || !MULTIPLE_FOLLOWERS.has(follower)) return null;
  return multiple(number.start, at + 5, number.value, "times");
}

function multiple(start: number, end: number, value: number, rule: string): Quantity {
  return quantity({
    start,
    end,
    value,
    unit: "multiple",
    derived: true,
    kind: "ratio",
    rule,
    confidence: 0.75,
  });
}
