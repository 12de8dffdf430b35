import { expect, test } from "vitest";
import { flatMap } from "../../src/language/flat-map.js";

test("gives what the lists of all items hold, in order", () => {
  expect(flatMap([1, 2, 3], (item) => (item === 2 ? [] : [item, -item]))).toEqual([1, -1, 3, -3]);
});

test("a list may be longer than a call has room for arguments", () => {
  const long = Array.from({ length: 500_000 }, (_, index) => index);
  expect(flatMap([0], () => long)).toEqual(long);
});
