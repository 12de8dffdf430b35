import { describe, expect, test } from "vitest";
import { numberEndingAt, numberStartingAt } from "../../src/language/numbers.js";
import cases from "../cases/language/numbers.json" with { type: "json" };

describe("a number that ends at a place", () => {
  test.each(cases)("$why: $text", ({ text, value, number }) => {
    const reading = numberEndingAt(text, text.length);
    expect(reading?.value ?? null).toBe(value);
    expect(reading === null ? null : text.slice(reading.start, reading.end)).toBe(number);
  });
});

describe("a number that starts at a place", () => {
  test.each([
    { text: "439 of 540", value: 439, number: "439" },
    { text: "1,234.5 tonnes", value: 1234.5, number: "1,234.5" },
    { text: "2½ years", value: 2.5, number: "2½" },
    { text: "eleven of the homes", value: 11, number: "eleven" },
    { text: "twenty-five or so", value: 25, number: "twenty-five" },
    { text: "the rest", value: null, number: null },
  ])("$text", ({ text, value, number }) => {
    const reading = numberStartingAt(text, 0);
    expect(reading?.value ?? null).toBe(value);
    expect(reading === null ? null : text.slice(reading.start, reading.end)).toBe(number);
  });
});
