import { describe, expect, test } from "vitest";
import { placeInFile } from "../../src/cli/issue-place.js";
import { spanAt } from "../../src/model/index.js";

function place(file: string, text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return placeInFile(file, text, spanAt(text, start, start + words.length));
}

describe("where words of the record's text stand in its file", () => {
  test("the text has other line ends and blank lines than the file", () => {
    expect(place("Title\r\nOne. Two.\r\n", "Title\n\nOne. Two.", "Two")).toEqual({ line: 2, column: 6 });
  });

  test("words that the file wraps", () => {
    expect(place("x\nnine\nareas", "x nine areas", "nine areas")).toEqual({ line: 2, column: 1 });
  });

  test("the second of two", () => {
    expect(place("34%\n\n34%", "34%\n\n34%", "34%", 1)).toEqual({ line: 3, column: 1 });
  });

  test("signs that a pattern would read are words", () => {
    expect(place("(a+b)", "(a+b)", "(a+b)")).toEqual({ line: 1, column: 1 });
  });

  test("printed otherwise in the file: nobody guesses", () => {
    expect(place("<p>six <b>are</b> good", "six are good", "six are good")).toBe(null);
  });
});
