import { expect, test } from "vitest";
import { extractText } from "../support/extract.js";

const LIST = [
  "Investigating crime – Good",
  "Protecting vulnerable people – Adequate",
  "Responding to the public – Adequate",
  "Managing offenders and suspects – Inadequate",
];

/** A police release of 2024 with these sentences above this list. */
function issuesOf(sentence: string, lines: readonly string[] = LIST): readonly string[] {
  const about = "HMICFRS has published its PEEL inspection of Fenshire Police, carried out in 2024.";
  const { issues } = extractText(["What inspectors found this year", about, sentence, ...lines].join("\n\n"));
  return issues.map(({ code }) => code).filter((code) => code === "V410" || code === "V411");
}

test("counts that agree with the list raise nothing", () => {
  expect(issuesOf("One was graded good, two adequate and one inadequate.")).toEqual([]);
});

test("a count that differs from the list is a warning", () => {
  expect(issuesOf("Two were graded good, one adequate and one inadequate.")).toEqual(["V410"]);
});

test("a lost line is told by the count", () => {
  expect(issuesOf("One was graded good, two adequate and one inadequate.", LIST.slice(0, 3))).toEqual([
    "V410",
  ]);
});

test("the issue says what was stated and what is listed", () => {
  const { issues } = extractText(
    [
      "What inspectors found this year",
      "HMICFRS has published its PEEL inspection of Fenshire Police, carried out in 2024.",
      "Three were graded good and one inadequate.",
      ...LIST,
    ].join("\n\n"),
  );
  const found = issues.find(({ code }) => code === "V410");
  expect(found?.actual).toBe("3 Good, 1 Inadequate");
  expect(found?.expected).toBe("1 Good, 1 Inadequate");
  expect(found?.span?.text).toBe("Three were graded good and one inadequate");
});

test("a stated number of areas that the list has raises nothing", () => {
  expect(issuesOf("The force was measured against four areas of business.")).toEqual([]);
});

test("a stated number of areas that the list has not is a warning", () => {
  expect(issuesOf("The force was inspected across nine areas of policing.")).toEqual(["V411"]);
});

test("findings and other services are no areas of the list", () => {
  expect(issuesOf("Inspectors found nine areas for improvement.")).toEqual([]);
  expect(issuesOf("Across the country 12 forces were graded good.")).toEqual([]);
});
