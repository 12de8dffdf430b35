import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extractText } from "../../support/extract.js";

const SEED = new URL("../../../corpus/documents/northants-police-2024-02-20.txt", import.meta.url);
const record = extractText(readFileSync(SEED, "utf8"));

test("the release counts its own grades, and the list agrees", () => {
  const counts = record.gradeCounts.map(({ counts, total, role, agreesWithRatings }) => ({
    counts: Object.fromEntries(counts.map(({ label, count }) => [label, count])),
    total,
    role,
    agreesWithRatings,
  }));
  expect(counts).toEqual([
    {
      counts: { Adequate: 4, "Requires improvement": 6 },
      total: 10,
      role: "previous",
      agreesWithRatings: null,
    },
    {
      counts: { Outstanding: 1, Good: 1, Adequate: 6, "Requires improvement": 1 },
      total: 9,
      role: "current",
      agreesWithRatings: true,
    },
  ]);
  expect(record.issues.filter(({ code }) => code === "V410" || code === "V411")).toEqual([]);
});

test("it says that there is no overall rating", () => {
  expect(record.overallRating.status).toBe("stated-absent");
});

test("a grade of the list that a sentence repeats is one rating with two pieces of evidence", () => {
  const crime = record.ratings.filter(({ category }) => category === "Investigating crime");
  expect(crime).toHaveLength(1);
  expect(crime[0]?.evidence.map(({ text }) => text.slice(0, 40))).toEqual([
    "One area which HMICFRS has stated that t",
    expect.stringContaining("Investigating Crime"),
  ]);
});

test("nine grades, and none from praise or from the list of tiers", () => {
  expect(record.ratings).toHaveLength(9);
  for (const { form } of record.ratings) expect(form).toBe("list");
});
