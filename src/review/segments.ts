import type { Range } from "../model/index.js";

/** A stretch of text that the same ranges cover. */
export interface Segment extends Range {
  /** Which ranges, by their place in the list; the shortest last, as it lies innermost. Never empty. */
  readonly covers: readonly number[];
}

/** Cuts overlapping ranges into stretches that do not overlap, in order; what no range covers is left out. */
export function cutSegments(ranges: readonly Range[]): readonly Segment[] {
  const edges = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const waiting = ranges.map((range, index) => ({ ...range, index })).sort((a, b) => a.start - b.start);

  const segments: Segment[] = [];
  let open: typeof waiting = [];
  let next = 0;
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    open = open.filter((range) => range.end > start);
    for (let range = waiting[next]; range !== undefined && range.start <= start; range = waiting[++next]) {
      if (range.end > start) open.push(range);
    }
    if (open.length === 0) continue;
    const inward = [...open].sort((a, b) => b.end - b.start - (a.end - a.start));
    segments.push({ start, end, covers: inward.map(({ index }) => index) });
  }
  return segments;
}
