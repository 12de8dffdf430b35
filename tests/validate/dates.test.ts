import { describe, expect, test } from "vitest";
import { extractText } from "../support/extract.js";

const issuesOf = (body: string) =>
  extractText(
    `Title: New pool\nPublished: 20 February 2024\n\nThe company said that ${body}, as had been planned.`,
  )
    .issues.filter(({ code }) => code.startsWith("V2"))
    .map(({ code, span, actual, expected }) => [code, span?.text, actual, expected]);

describe("dates against the calendar and each other", () => {
  test.each([
    ["the pool opened on Friday, 16 February 2024", []],
    [
      "the pool opened on Thursday, 16 February 2024",
      [["V202", "Thursday, 16 February 2024", "Thursday", "Friday"]],
    ],
    [
      "the pool opened today (Friday, February 16 2024)",
      [["V201", "today (Friday, February 16 2024", "2024-02-16", "2024-02-20"]],
    ],
    ["the pool opened today (20 February 2024)", []],
    ["the pool opened yesterday (19 February 2024)", []],
    ["it opened in February 2024", []],
  ])("%s", (body, expected) => {
    expect(issuesOf(body)).toEqual(expected);
  });
});
