import { describe, expect, it } from "vitest";
import { halfOf } from "../../src/evaluate/pages/page-set.js";
import { coverage } from "../../src/evaluate/pages/shingles.js";

describe("body coverage by runs of four words", () => {
  it.each([
    ["the same words", "one two three four five", "One two, three four — five!", 1, 1],
    ["nothing found", "one two three four five", "", 0, 0],
    ["half of the text", "one two three four five six seven", "one two three four five", 1, 0.5],
    ["twice the text", "one two three four", "one two three four alpha beta gamma delta", 0.2, 1],
    ["a text shorter than a run is one as a whole", "one two", "one two", 1, 1],
    ["the order of words counts", "one two three four", "four three two one", 0, 0],
  ])("%s", (_, gold, found, precision, recall) => {
    expect(coverage(gold, found)).toEqual({ precision, recall });
  });
});

describe("the halves of a page set", () => {
  it("do not change, and are about as large", () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `dev/${index}`);
    const tuned = ids.filter((id) => halfOf({ id }) === "tuned");
    expect(tuned.length).toBeGreaterThan(450);
    expect(tuned.length).toBeLessThan(550);
    expect(halfOf({ id: "dev/0001" })).toBe(halfOf({ id: "dev/0001" }));
  });
});
