import { describe, expect, test } from "vitest";
import { contains, overlaps, spanAt, trimRange } from "../../src/model/index.js";

describe("span", () => {
  test("a span is a slice of its text", () => {
    expect(spanAt("rose 34 per cent", 5, 16)).toEqual({ text: "34 per cent", start: 5, end: 16 });
  });

  test("offsets count UTF-16 code units", () => {
    expect(spanAt("🚓 34%", 3, 6).text).toBe("34%");
  });

  test("ranges that touch do not overlap", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  });

  test("a range contains itself and what is inside", () => {
    expect(contains({ start: 0, end: 3 }, { start: 0, end: 3 })).toBe(true);
    expect(contains({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(false);
  });

  test("white space at both ends is trimmed, no-break space too", () => {
    expect(trimRange(" \u00a0a b\n", { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
    expect(trimRange("  ", { start: 0, end: 2 })).toEqual({ start: 2, end: 2 });
  });
});
