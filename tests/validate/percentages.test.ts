import { describe, expect, test } from "vitest";
import cases from "../cases/validate/percentages.json" with { type: "json" };
import { extractText } from "../support/extract.js";

describe("the arithmetic of percentages", () => {
  test.each(cases)("$why: $text", ({ text, code, actual, expected }) => {
    const issues = extractText(text).issues.filter((issue) => issue.code.startsWith("V42"));
    expect(issues.map((issue) => issue.code)).toEqual(code === null ? [] : [code]);
    for (const issue of issues) {
      expect(issue.severity).toBe("warning");
      expect([issue.actual, issue.expected]).toEqual([actual, expected]);
      expect(issue.span && text.slice(issue.span.start, issue.span.end)).toBe(issue.span?.text);
    }
  });
});
