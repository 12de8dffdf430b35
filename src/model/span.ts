import { z } from "zod";

/** A half-open range of UTF-16 code units in the canonical text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range together with the words that stand there. Invariant: `text.slice(start, end) === span.text`. */
export const Span = z.strictObject({
  text: z.string().describe("The words exactly as they stand in the canonical text."),
  start: z.int().nonnegative().describe("First UTF-16 code unit, counted in the canonical text."),
  end: z.int().nonnegative().describe("One past the last UTF-16 code unit."),
});
export type Span = z.infer<typeof Span>;

export function spanAt(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end };
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Index of the first of many ranges, sorted by their starts, that begins at `start` or later. */
export function firstFrom(ranges: readonly Pick<Range, "start">[], start: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last of many ranges, sorted by their starts, that begins at `position` or before; 0 where none does. */
export function lastStartingBy(ranges: readonly Pick<Range, "start">[], position: number): number {
  return Math.max(0, firstFrom(ranges, position + 1) - 1);
}

/** The same range without the white space at its ends. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f;
}
