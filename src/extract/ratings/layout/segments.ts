import { allMatches } from "../../../language/all-matches.js";
import type { Range } from "../../../model/index.js";

/**
 * The parts of a block that may be entries of their own: lines, and what bullets glue together
 *
 *   Investigating crime – Good • Protecting vulnerable people – Adequate   ·   •Safe: good •Caring: good
 */
export function segmentsOf(text: string, { start, end }: Range): Range[] {
  const words = text.slice(start, end);
  const segments: Range[] = [];
  let from = 0;
  for (const match of allMatches(words, GLUE)) {
    if (match.index > from) segments.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  if (from < words.length) segments.push({ start: start + from, end });
  return segments;
}

const GLUE = /[\n•●▪‣◦∙]|\s[·|]\s/g;
