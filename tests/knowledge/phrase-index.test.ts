import { expect, test } from "vitest";
import { type CaseRule, findPhrases, indexPhrases } from "../../src/knowledge/phrase-index.js";
import { indexWords } from "../../src/knowledge/word-index.js";
import cases from "../cases/knowledge/phrases.json" with { type: "json" };

test.each(cases)("$why: $phrase in $text", ({ phrase, letters, text, found }) => {
  const index = indexPhrases([{ phrase, letters: letters as CaseRule, value: null }]);
  const [match] = findPhrases(index, indexWords(text));
  expect(match === undefined ? null : text.slice(match.start, match.end)).toBe(found);
});

test("of two phrases that begin alike, the longer is found", () => {
  const index = indexPhrases(
    ["good", "good outcomes"].map((phrase) => ({ phrase, letters: "any" as const, value: phrase })),
  );
  expect(findPhrases(index, indexWords("good outcomes")).map(({ entry }) => entry.value)).toEqual([
    "good outcomes",
  ]);
});
