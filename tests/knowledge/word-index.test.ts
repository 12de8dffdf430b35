import { expect, test } from "vitest";
import { hashOfWord } from "../../src/knowledge/word-hash.js";
import { firstWordFrom, hashOfNext, indexWords } from "../../src/knowledge/word-index.js";

test("the index has every word of a text with its place and its hash", () => {
  const { count, starts, ends, hashes } = indexWords("Well-led, one");
  expect([...starts.subarray(0, count)]).toEqual([0, 5, 10]);
  expect([...ends.subarray(0, count)]).toEqual([4, 8, 13]);
  expect([...hashes.subarray(0, count)]).toEqual(["well", "led", "one"].map(hashOfWord));
});

test("the first word from a place on is one that begins there or later", () => {
  const words = indexWords("Well-led, one");
  expect([0, 1, 5, 6, 11].map((place) => firstWordFrom(words, place))).toEqual([0, 1, 1, 2, 3]);
});

test("the next word has a hash only behind one space, and only in plain letters", () => {
  expect(hashOfNext(indexWords("Care Quality"), 0)).toBe(hashOfWord("quality"));
  for (const text of ["Care, quality", "Care  quality", "Care\nquality", "Care 2nd", "Care", "Care "])
    expect(hashOfNext(indexWords(text), 0)).toBeNull();
});
