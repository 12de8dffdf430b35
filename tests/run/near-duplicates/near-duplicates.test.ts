import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openNearDuplicates, sketchOf } from "../../../src/run/near-duplicates/index.js";
import { differInFigures, similarity } from "../../../src/run/near-duplicates/sketch.js";
import cases from "../../cases/near-duplicates.json" with { type: "json" };
import { extractText } from "../../support/extract.js";

function sketch(text: string) {
  return sketchOf(extractText(text));
}

describe("two releases, as alike as the default asks for", () => {
  test.each(cases)("$why: $expect", ({ first, second, expect: expected }) => {
    const find = openNearDuplicates(0.8);
    const [a, b] = [sketch(first), sketch(second)];
    if (a === null || b === null) return expect(expected).toBe(null);
    expect(find("a", a)).toBe(null);
    expect(find("b", b)?.figures ?? null).toBe(expected);
  });
});

/** Words that no other seed has; the first `changed` are others than in the text without changes. */
function wordsOf(seed: number, count: number, changed = 0): string {
  return Array.from({ length: count }, (_, i) => letters(seed * 1000 + i) + (i < changed ? "x" : "")).join(
    " ",
  );
}

function letters(number: number): string {
  return [...number.toString()].map((digit) => "abcdefghij".charAt(Number(digit))).join("");
}

function sketchOfWords(text: string) {
  const found = sketchOf({
    text,
    blocks: [{ kind: "paragraph", section: "body", start: 0, end: text.length }],
  });
  if (found === null) throw new Error("too short");
  return found;
}

describe("the estimate", () => {
  test("is near the true share of shingles", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 200 }), (seed, changed) => {
        const [a, b] = [sketchOfWords(wordsOf(seed, 400)), sketchOfWords(wordsOf(seed, 400, changed))];
        // The first `changed` words differ, so the shingles that touch none of them are common to both.
        const total = 396;
        const common = total - changed;
        const truth = common / (2 * total - common);
        expect(Math.abs(similarity(a.signature, b.signature) - truth)).toBeLessThan(0.16);
      }),
      { numRuns: 50 },
    );
  });

  test("figures: each has one that the other has not", () => {
    expect(differInFigures([1, 2, 3], [1, 2, 4])).toBe(true);
    expect(differInFigures([1, 2, 3], [1, 2])).toBe(false);
    expect(differInFigures([], [])).toBe(false);
  });

  test("of very many figures a sample is compared: the same text has the same ones", () => {
    const text = (last: string) => `${Array.from({ length: 200 }, (_, i) => `${i} units`).join(" ")} ${last}`;
    const [a, b] = [sketchOfWords(text("and that was all")), sketchOfWords(text("and 1234 more"))];
    expect(a.figures).toHaveLength(32);
    expect(differInFigures(a.figures, b.figures)).toBe(false);
  });
});

describe("among many", () => {
  test("the most alike is told, the earliest of equals, one with the same figures before others", () => {
    const find = openNearDuplicates(0.7);
    find("far", sketchOfWords(`${wordsOf(1, 300, 20)} 5`));
    find("close", sketchOfWords(`${wordsOf(1, 300, 2)} 5`));
    find("closest, other figures", sketchOfWords(`${wordsOf(1, 300)} 6`));
    expect(find("new", sketchOfWords(`${wordsOf(1, 300)} 5`))).toMatchObject({
      of: "close",
      figures: "same",
    });
    expect(find("again", sketchOfWords(`${wordsOf(1, 300)} 5`))).toMatchObject({ of: "new", similarity: 1 });
  });

  test("a text is found again behind many others", () => {
    const find = openNearDuplicates(0.8);
    find("first", sketchOfWords(wordsOf(0, 60)));
    for (let i = 1; i < 1000; i++) expect(find(`${i}`, sketchOfWords(wordsOf(i, 60)))).toBe(null);
    expect(find("last", sketchOfWords(wordsOf(0, 60, 1)))).toMatchObject({ of: "first" });
  });
});
