import type { Range } from "../../../../model/index.js";

/** How much of an address is looked at: escapes deep in a long one still see its scheme or another escape. */
const BEFORE = 200;
const AFTER = 40;

/** The run of characters without white space around a candidate is a web or mail address: `?c=50%25`. */
export function isInAddress(text: string, { start, end }: Range): boolean {
  let left = start;
  while (left > 0 && start - left < BEFORE && text.charCodeAt(left - 1) > 0x20) left--;
  let right = end;
  while (right < text.length && right - end < AFTER && text.charCodeAt(right) > 0x20) right++;
  return ADDRESS.test(text.slice(left, right));
}

/** A scheme, "www.", a query, two escapes in a row, or the local part of a mail address. */
const ADDRESS = /:\/\/|^\(?www\.|[?&][\w-]+=|%[0-9A-F]{2}[\w%/-]*%|^[\w.%+-]+@[\w-]+\./;
