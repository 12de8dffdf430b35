/**
 * A line of a table drawn with tabs or runs of spaces; its gaps become one tab each, because they part
 * cells and not words. Null where the line has none.
 */
export function columnsOf(line: string): string | null {
  const words = line.trim();
  if (words.length > LONGEST_ROW) return null;
  return GAP.test(words) ? words.replace(GAPS, "\t") : null;
}

const LONGEST_ROW = 200;
/** A tab between words, or more spaces than anybody types between two words. */
const GAP = /\S(?: {0,20}\t| {4})/;
const GAPS = / {0,20}\t\s{0,20}| {4,}/g;
