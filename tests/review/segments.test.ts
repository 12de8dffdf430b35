import fc from "fast-check";
import { expect, test } from "vitest";
import { cutSegments } from "../../src/review/segments.js";

test("a range inside another cuts it in three, and lies innermost", () => {
  const outer = { start: 0, end: 10 };
  const inner = { start: 3, end: 5 };
  expect(cutSegments([inner, outer])).toEqual([
    { start: 0, end: 3, covers: [1] },
    { start: 3, end: 5, covers: [1, 0] },
    { start: 5, end: 10, covers: [1] },
  ]);
});

test("what no range covers is left out; an empty range covers nothing", () => {
  expect(
    cutSegments([
      { start: 1, end: 2 },
      { start: 4, end: 4 },
      { start: 8, end: 9 },
    ]),
  ).toEqual([
    { start: 1, end: 2, covers: [0] },
    { start: 8, end: 9, covers: [2] },
  ]);
});

const range = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test("each place is covered by exactly the ranges it lies in, whatever the ranges", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
      const segments = cutSegments(ranges);
      for (let at = 0; at < 41; at++) {
        const inside = ranges.flatMap(({ start, end }, index) => (start <= at && at < end ? [index] : []));
        const found = segments.filter(({ start, end }) => start <= at && at < end);
        expect(found.length).toBe(inside.length === 0 ? 0 : 1);
        expect([...(found[0]?.covers ?? [])].sort()).toEqual(inside.sort());
      }
    }),
  );
});
