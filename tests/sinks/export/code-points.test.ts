import fc from "fast-check";
import { expect, test } from "vitest";
import { countCodePoints } from "../../../src/sinks/export/code-points.js";
import { sliceCodePoints } from "./releases.js";

test.each([
  { why: "nothing but ASCII", text: "34 per cent", word: "cent" },
  { why: "an emoji is two code units and one code point", text: "🚓 34 per cent", word: "cent" },
  { why: "a combining mark is one of each", text: "cafe\u0301 34 per cent", word: "cent" },
  { why: "a family is many of each", text: "👩‍👩‍👧 34 per cent", word: "cent" },
  { why: "a letter beyond the basic plane, at the start of the words", text: "a 𝔘nit", word: "𝔘nit" },
])("$why", ({ text, word }) => {
  const toCodePoints = countCodePoints(text);
  const start = text.indexOf(word);
  expect(sliceCodePoints(text, toCodePoints(start), toCodePoints(start + word.length))).toBe(word);
});

test("any place between letters, in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (before, after) => {
      expect(countCodePoints(before + after)(before.length)).toBe([...before].length);
    }),
  );
});
