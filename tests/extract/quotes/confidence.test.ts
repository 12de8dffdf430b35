import { expect, test } from "vitest";
import cases from "../../cases/confidence.json" with { type: "json" };
import { extractText } from "../../support/extract.js";

/** Sure is 0.9 and above: what depends on a guess stays below. The last quotation of the text is meant. */
test.each(cases)("$why: $text", ({ text, sure }) => {
  const confidence = extractText(text).quotes.at(-1)?.confidence ?? null;
  expect(confidence).not.toBeNull();
  expect((confidence ?? 0) >= 0.9).toBe(sure);
});
