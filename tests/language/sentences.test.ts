import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRange } from "../../src/language/sentences.js";
import cases from "../cases/language/sentences.json" with { type: "json" };
import { cpuTime } from "../support/cpu-time.js";

function split(text: string): string[] {
  return splitRange(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe("sentences", () => {
  for (const { why, text, sentences } of cases) {
    it(why, () => expect(split(text)).toEqual(sentences));
  }

  it("keeps what was found to be a quotation whole", () => {
    const text = "Finn said “We won. We left.” to all. Then he went.";
    const quotation = { start: text.indexOf("“"), end: text.indexOf("”") + 1 };
    const found = splitRange(text, { start: 0, end: text.length }, [quotation]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Finn said “We won. We left.” to all.",
      "Then he went.",
    ]);
  });

  it("loses no character but white space, whatever the text", () => {
    const word = fc.constantFrom(
      "Mr.",
      "U.S.",
      "said",
      "“We",
      "won.”",
      "3.5",
      "Ann",
      "...",
      "(x)",
      "?!",
      "\n",
      "é.",
      "",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it("takes a time that grows with the length of the text only", () => {
    const time = (text: string) => cpuTime(() => split(text));
    const piece = "A.B.C. Dr. “x.” (y!) 1. no end ";
    time(piece.repeat(2_000));
    expect(time(piece.repeat(40_000))).toBeLessThan(1_000);
  });
});
