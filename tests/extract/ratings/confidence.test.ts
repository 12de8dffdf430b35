import { expect, test } from "vitest";
import cases from "../../cases/ratings/confidence.json" with { type: "json" };
import { extractText } from "../../support/extract.js";

/** Sure is 0.9 and above: a scale or an area that nobody listed stays below. */
test.each(cases)("$why: $text", ({ text, grade, sure }) => {
  const rating = extractText(text).ratings.find((found) => found.grade.text === grade);
  expect(rating).toBeDefined();
  expect((rating?.confidence ?? 0) >= 0.9).toBe(sure);
});
