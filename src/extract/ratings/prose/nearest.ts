import { firstFrom, overlaps, type Range } from "../../../model/index.js";

/** The same ground in sorted ranges that do not touch each other. */
export function disjoint(ranges: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether one of sorted ranges, disjoint, overlaps with this one. */
export function isCovered(ranges: readonly Range[], range: Range): boolean {
  const at = firstFrom(ranges, range.start);
  return [ranges[at - 1], ranges[at]].some((other) => other !== undefined && overlaps(other, range));
}
