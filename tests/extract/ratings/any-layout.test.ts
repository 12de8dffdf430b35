import fc from "fast-check";
import { expect, test } from "vitest";
import type { PressReleaseRecord } from "../../../src/model/index.js";
import { extractText } from "../../support/extract.js";

const AREA = fc.constantFrom(
  "Safe",
  "Effective",
  "Caring",
  "Well-led",
  "Responsive",
  "Maternity",
  "esponsive",
);
const SEPARATOR = fc.constantFrom(" – ", " - ", "—", ": ", "\t", " ..... ", " (", " ");
const LEVEL = fc.constantFrom(
  "Good",
  "Outstanding",
  "‘Inadequate’",
  "Requires improvement",
  "4",
  "★★★☆☆",
  "A+",
);
const BREAK = fc.constantFrom("\n", "\n\n", " • ", "; ", ". ", "\r\n", " ");
const LIST = fc
  .array(fc.tuple(AREA, SEPARATOR, LEVEL, BREAK), { maxLength: 12 })
  .map((entries) => `The CQC has inspected Elm House care home.\n\n${entries.flat().join("")}`);

test("every span of whatever list slices back, and every rating shows its words", () => {
  fc.assert(
    fc.property(LIST, (text) => {
      const record = extractText(text);
      for (const { grade, evidence } of record.ratings) {
        for (const span of [grade, ...evidence]) {
          expect(record.text.slice(span.start, span.end)).toBe(span.text);
        }
        expect(evidence.some(({ start, end }) => start <= grade.start && grade.end <= end)).toBe(true);
      }
      for (const { text: printed, start, end } of record.categories) {
        expect(record.text.slice(start, end)).toBe(printed);
      }
    }),
    { numRuns: 150 },
  );
});

const PLAIN =
  "The CQC has inspected Elm House care home.\n\nSafe – Good\nCaring – Outstanding\n\nWell-led: ‘Requires improvement’";

test.each([
  { why: "Windows line ends", change: (text: string) => text.replaceAll("\n", "\r\n") },
  { why: "no-break spaces", change: (text: string) => text.replaceAll(" – ", "\u00a0–\u00a0") },
  { why: "hyphens for dashes", change: (text: string) => text.replaceAll("–", "-") },
  { why: "em dashes", change: (text: string) => text.replaceAll("–", "—") },
  { why: "straight quotes", change: (text: string) => text.replace(/[‘’]/g, "'") },
  { why: "capitals", change: (text: string) => text.replace("Outstanding", "OUTSTANDING") },
])("$why change nothing", ({ change }) => {
  expect(found(extractText(change(PLAIN)))).toEqual(found(extractText(PLAIN)));
});

function found({ ratings }: PressReleaseRecord): readonly string[] {
  return ratings.map(({ category, grade, role }) => `${category} ${grade.label} ${role}`);
}
