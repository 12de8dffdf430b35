import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractText } from "../../support/extract.js";

interface Case {
  readonly why: string;
  readonly text: string;
  /** Every finding in order; a field that is left out is not asserted, measure and population by their words. */
  readonly expect: readonly ({ readonly text: string } & Readonly<Record<string, unknown>>)[];
}

const FOLDER = new URL("../../cases/percentages/", import.meta.url);

for (const file of readdirSync(FOLDER)) {
  const cases: readonly Case[] = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
  describe(`percentages: ${file.replace(".json", "")}`, () => {
    test.each(cases)("$why: $text", ({ text, expect: expected }) => {
      const record = extractText(text);
      const found = record.percentages;
      expect(found.map((percentage) => percentage.text)).toEqual(expected.map((want) => want.text));
      for (const [index, want] of expected.entries()) {
        const have = found[index];
        if (have === undefined) throw new Error("counted above");
        const flat = {
          ...have,
          measure: have.measure?.text ?? null,
          population: have.population?.text ?? null,
        };
        for (const [field, value] of Object.entries(want)) {
          const actual = flat[field as keyof typeof flat];
          if ((field === "measure" || field === "population") && value !== null)
            expect(actual, field).toContain(value);
          else if (typeof value === "number") expect(actual, field).toBeCloseTo(value, 2);
          else expect(actual, field).toEqual(value);
        }
        expect(record.text.slice(have.start, have.end)).toBe(have.text);
      }
    });
  });
}
