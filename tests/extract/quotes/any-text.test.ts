import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractText } from "../../support/extract.js";

const RELEASE = [
  "Acme opens a second site",
  'Al Finn, chief executive of Acme, said: "We will open two sites, and we will hire 40 people."',
  '"It is a good day," said Mayor Jo Park. "The town has waited for years."',
  'The plan was rated "adequate" in 2021 - two inspectors called it "bold and simple".',
  "It was praised by the council.",
].join("\n\n");

/** Words and speakers, with the marks themselves out of the way. */
function findings(text: string) {
  const record = extractText(text);
  return record.quotes.map(({ parts, speaker }) => ({
    words: parts.map((part) => part.text.replace(/[\s\u00a0]+/g, " ")),
    speaker: speaker.name,
  }));
}

describe("quotations in any text", () => {
  const expected = findings(RELEASE);

  it("are the same in every style of marks, dashes, spaces and line ends", () => {
    let opens = false;
    const curly = RELEASE.replace(/"/g, () => {
      opens = !opens;
      return opens ? "“" : "”";
    });
    expect(expected).toHaveLength(3);
    expect(findings(curly)).toEqual(expected);
    expect(findings(curly.replace(/“/g, "«").replace(/”/g, "»"))).toEqual(expected);
    expect(findings(curly.replace(/[“”]/g, "''"))).toEqual(expected);
    expect(findings(RELEASE.replace(/\n/g, "\r\n"))).toEqual(expected);
    expect(findings(RELEASE.replace(/Al Finn/g, "Al\u00a0Finn").replace(/ - /g, " – "))).toEqual(expected);
  });

  it("point at their words, whatever the marks", () => {
    const piece = fc.constantFrom(
      ..."“ ” \" ' ‘ ’ « » „ `` said Al Finn , . : ? — ( ) Mayor She “We won.” ¶ ¶ called it as described".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const record = extractText(`Title\n\nA ${pieces.join(" ").replaceAll("¶", "\n\n")}`);
        expect(record.issues.filter(({ code }) => code === "E101" || code.startsWith("V1"))).toEqual([]);
        const spans = record.quotes.flatMap(({ parts, cue }) => (cue === null ? parts : [...parts, cue]));
        for (const { start, end, text } of [...spans, ...record.quotedTerms]) {
          expect(record.text.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 150 },
    );
  });
});
