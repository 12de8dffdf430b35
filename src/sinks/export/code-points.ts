/**
 * Turns UTF-16 offsets, in which we and JavaScript count, into code points, in which Python and the
 * Web Annotation model count. They differ behind an emoji or any other letter beyond U+FFFF; a combining
 * mark is a code point of its own in both.
 */
export function countCodePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(SURROGATE_PAIR)) pairs.push(index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset);
}

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
