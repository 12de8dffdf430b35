import { type Range, trimRange } from "../../../model/index.js";

/** The words of a label without bullets before, and separators, leaders and quotation marks around them. */
export function trimLabel(text: string, range: Range): Range | null {
  const trimmed = trimRange(text, range);
  let { start, end } = trimmed;
  while (start < end && BEFORE.includes(text.charAt(start))) start++;
  while (end > start && BEHIND.includes(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

const BEFORE = " \t\u00a0•●▪·‣◦*-–—>|/;,.\"“‘'([";
const BEHIND = " \t\u00a0.…·:;,|-–—=\"”’'([";
