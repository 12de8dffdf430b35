import { describe, expect, it } from "vitest";
import { cpuTime } from "../../support/cpu-time.js";
import { extractText } from "../../support/extract.js";

/** Milliseconds for one text; the second of two runs, when everything is compiled. */
function time(text: string): number {
  extractText(text);
  return cpuTime(() => extractText(text));
}

/** Four times the text may take eight times as long: memory is cleared at odd moments. */
describe("quotations take a time that grows with the length of the text only", () => {
  it.each([
    ["straight marks in a row", '" '],
    ["marks that open and never close", "“a "],
    ["fragments in one sentence", "“bold”, "],
    ["quotations with a tag", "“We are ready,” said Al Finn. "],
    ["paragraphs that open and never close", "“We go on.\n\n"],
    ["verbs of speech", "said "],
  ])("%s", { timeout: 60_000 }, (_, piece) => {
    const lead = "A day in May\n\nAl Finn said so. ";
    const short = time(lead + piece.repeat(2_000));
    const long = time(lead + piece.repeat(8_000));
    expect(long).toBeLessThan(8 * Math.max(short, 100));
  });
});
