import { expect, test } from "vitest";
import { hashOfWord, OTHER, someWord } from "../../src/knowledge/word-hash.js";

test("the words of a text come in order, each with the hash that it has by itself in any case", () => {
  expect(wordsOf("Well-led: 4.5 Ärzte, one A2 x")).toEqual([
    ["Well", hashOfWord("well")],
    ["led", hashOfWord("LED")],
    ["4.5", OTHER],
    ["Ärzte", OTHER],
    ["one", hashOfWord("one")],
    ["A2", OTHER],
    ["x", hashOfWord("X")],
  ]);
});

test("a word that passes ends the search", () => {
  const seen: number[] = [];
  const found = someWord("one two three", 0, 13, (start) => {
    seen.push(start);
    return start > 0;
  });
  expect(found).toBe(true);
  expect(seen).toEqual([0, 4]);
});

function wordsOf(text: string): [string, number][] {
  const words: [string, number][] = [];
  someWord(text, 0, text.length, (start, end, hash) => {
    words.push([text.slice(start, end), hash]);
    return false;
  });
  return words;
}
