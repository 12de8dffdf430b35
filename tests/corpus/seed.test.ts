import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract, isRejection, type PressReleaseRecord } from "../../src/index.js";

/** The release that the project started from. What its record must have was written down by hand, once. */
const FILE = "corpus/documents/northants-police-2024-02-20.txt";

function readSeed(): PressReleaseRecord {
  const outcome = extract(readFileSync(FILE), { uri: FILE });
  if (isRejection(outcome)) throw new Error("the seed was rejected");
  return outcome;
}

const seed = readSeed();

describe("metadata", () => {
  test("headline, author, publisher and the minute of publication, from the crawler's header", () => {
    expect(seed.document).toMatchObject({
      headline:
        "Northants Police Force showing real progress in performance following inspection by police watchdog",
      authors: ["Northants Police"],
      publisher: "Northamptonshire Police",
      publishedAt: "2024-02-20T09:26",
    });
  });

  test("“today (Friday, February 16 2024)” is the event, and an info says that it differs", () => {
    expect(seed.dates).toContainEqual(expect.objectContaining({ iso: "2024-02-16", role: "event" }));
    expect(seed.issues).toMatchObject([{ code: "V201", severity: "info" }]);
  });
});

describe("ratings", () => {
  const expected: readonly [category: string, grade: string, printed: string][] = [
    ["Crime data integrity", "Outstanding", "Crime Data Integrity"],
    [
      "Police powers and treating the public fairly and respectfully",
      "Good",
      "Police Powers and Treating the Public fairly and respectfully",
    ],
    [
      "Preventing and deterring crime and antisocial behaviour, and reducing vulnerability",
      "Adequate",
      "Preventing and deterring crime and anti-social behaviour and reducing vulnerability",
    ],
    ["Responding to the public", "Adequate", "esponding to the public"],
    ["Investigating crime", "Requires improvement", "Investigating Crime"],
    ["Protecting vulnerable people", "Adequate", "Protecting vulnerable people"],
    ["Managing offenders and suspects", "Adequate", "Managing offenders and suspects"],
    [
      "Building, supporting and protecting the workforce",
      "Adequate",
      "Building, supporting and protecting the workforce",
    ],
    ["Leadership and force management", "Adequate", "Leadership and Force management"],
  ];

  test("nine categories with their grades, and nothing from praise or from the list of tiers", () => {
    const found = seed.ratings.map(({ category, grade, categoryId }) => [
      category,
      grade.label,
      seed.categories.find(({ id }) => id === categoryId)?.text,
    ]);
    expect(found).toEqual(expected);
  });

  test("all of them current, of the force, by HMICFRS, on its scale of 2023", () => {
    for (const rating of seed.ratings) {
      expect(rating).toMatchObject({
        role: "current",
        schemeId: "uk-hmicfrs-peel-2023-25",
        subject: "Northamptonshire Police",
        assessor: "HMICFRS",
        grade: { of: 5 },
      });
    }
  });

  test("a lost first letter is repaired, and the printed words stay in the span", () => {
    const repaired = seed.categories.filter(({ repair }) => repair !== null);
    expect(repaired).toMatchObject([
      { name: "Responding to the public", text: "esponding to the public", repair: "missing-initial" },
    ]);
  });

  test("the sentence about investigating crime is more evidence of its rating, not a tenth", () => {
    const investigating = seed.ratings.find(({ category }) => category === "Investigating crime");
    expect(investigating?.evidence).toHaveLength(2);
    expect(investigating?.evidence.map(({ text }) => text).join(" ")).toContain("how it investigates crime");
  });

  test("no overall rating, because the text says so", () => {
    expect(seed.overallRating).toMatchObject({ status: "stated-absent", ratingId: null });
  });

  test("the counts of now agree with the list; those of 2021 have nothing to agree with", () => {
    expect(seed.gradeCounts).toMatchObject([
      {
        counts: [
          { label: "Adequate", count: 4 },
          { label: "Requires improvement", count: 6 },
        ],
        total: 10,
        role: "previous",
        agreesWithRatings: null,
      },
      {
        counts: [
          { label: "Outstanding", count: 1 },
          { label: "Good", count: 1 },
          { label: "Adequate", count: 6 },
          { label: "Requires improvement", count: 1 },
        ],
        total: 9,
        role: "current",
        agreesWithRatings: true,
      },
    ]);
  });
});

test("one percentage, with its measure, population and comparison", () => {
  expect(seed.percentages).toMatchObject([
    {
      text: "34 per cent",
      value: 34,
      unit: "percent",
      bound: "exact",
      direction: null,
      measure: { text: "arrest rate figure" },
      population: { text: "domestic abuse offenders" },
      comparator: { relation: "higher-than", target: { text: "the national average" }, value: null },
    },
  ]);
});

test("one quote in three parts, and a quoted grade that nobody says", () => {
  expect(seed.quotes).toMatchObject([
    {
      type: "direct",
      parts: [{}, {}, {}],
      speaker: { name: "Ivan Balhatchet", role: "Acting Chief Constable", kind: "person" },
      cue: { lemma: "say" },
    },
  ]);
  expect(seed.quotedTerms).toMatchObject([{ text: "adequate", kind: "grade" }]);
});
