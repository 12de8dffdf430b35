import type { Range } from "../../../model/index.js";
import type { Quantity } from "../quantity.js";

/** A number and the sign that the text prints before it, which belongs to its span. */
export interface Signed extends Range {
  readonly value: number;
  readonly sign: Quantity["sign"];
}

/**
 * The number with its sign, where one stands before it:
 *
 *   -3.2 · −3.2 · –3.2 · +5 · ±3 · ± 3 · +/-3 · minus five · negative 1.1
 *
 * A hyphen that joins ("year-end-5", "10-15") or opens a line of a list is no sign; "plus or minus" is a margin.
 */
export function withSign(text: string, number: Signed): Signed {
  if (number.sign !== null) return number;
  const before = text.slice(Math.max(0, number.start - 18), number.start);
  const [words] = /(?<![A-Za-z])(?:minus|negative)\s$/i.exec(before) ?? [];
  if (words !== undefined && !/\bor\s(?:minus|negative)\s$/i.test(before))
    return signed(number, words.length, "-");
  const [margin] = /(?:±\s?|\+\/?[-−–])$/.exec(before) ?? [];
  if (margin !== undefined) return signed(number, margin.length, "±");
  if (before.endsWith("+")) return /[\w%]\+$/.test(before) ? number : signed(number, 1, "+");
  const dash = before.at(-1) ?? "";
  return dash !== "" && MINUS_SIGNS.includes(dash) && isMinus(before.slice(0, -1), dash, text, number.end)
    ? signed(number, 1, "-")
    : number;
}

function signed(number: Signed, length: number, sign: Quantity["sign"]): Signed {
  return { ...number, start: number.start - length, sign };
}

/** Minus, hyphens and the en dash that tables print for it. */
const MINUS_SIGNS = "-−–‐‑";

function isMinus(before: string, dash: string, text: string, end: number): boolean {
  if (before === "" || before.endsWith("\n")) return dash === "−" || !opensListItem(text, end);
  if (/[([|:/]$/.test(before)) return true;
  if (!/[\s\u00a0]$/.test(before)) return false;
  // In columns set with spaces, a figure stands before every sign.
  if (/(?:[ \u00a0]{2}|\t)$/.test(before)) return true;
  const last = before.trimEnd().at(-1) ?? "";
  return dash === "–" ? /[A-Za-z]/.test(last) : dash === "−" || !/[\d%]/.test(last);
}

/** "-5% of homes" at the start of a line: prose goes on behind the number, so the hyphen is a bullet. */
function opensListItem(text: string, end: number): boolean {
  return /^\S{0,3}\s[a-z]/.test(text.slice(end, end + 8));
}
