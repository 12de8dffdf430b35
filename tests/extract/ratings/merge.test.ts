import { expect, test } from "vitest";
import type { RatingCandidate } from "../../../src/extract/ratings/candidate.js";
import { mergeCandidates } from "../../../src/extract/ratings/merge/index.js";

const TEXT = "Safe – Good. The service was rated Good for being safe, up from Inadequate in 2019.";

function candidate(words: string, overrides: Partial<RatingCandidate> = {}): RatingCandidate {
  const start = TEXT.indexOf(words);
  const grade = { start, end: start + words.length, label: words.split(" ")[0] ?? words };
  const scale = { schemeId: "uk-cqc", rank: 2, of: 4, value: null, best: null, worst: null };
  const safe = { start: 0, end: 4, name: "Safe", schemeId: "uk-cqc", repair: null };
  return {
    grade: { ...grade, ...scale },
    category: safe,
    scope: "category",
    schemeId: "uk-cqc",
    subject: "Elm House",
    assessor: "CQC",
    role: "current",
    outlook: null,
    change: null,
    period: null,
    form: "prose",
    evidence: { start, end: start + words.length },
    rule: "prose:judged",
    confidence: 0.9,
    ...overrides,
  };
}

const inList = candidate("Good", { form: "list", rule: "list-entry", evidence: { start: 0, end: 11 } });
const inProse = candidate("Good for being safe", { subject: "the Elm House" });

test("the same rating in list and prose is one, with the words of the list and both places", () => {
  const { ratings, categories } = mergeCandidates(TEXT, [inProse, inList]);
  expect(ratings).toHaveLength(1);
  expect(ratings[0]).toMatchObject({ id: "r1", rule: "list-entry", form: "list", categoryId: "c1" });
  expect(ratings[0]?.evidence.map(({ text }) => text)).toEqual(["Safe – Good", "Good for being safe"]);
  expect(categories.map(({ text }) => text)).toEqual(["Safe"]);
});

test.each([
  { why: "another level", overrides: { grade: { ...inProse.grade, label: "Outstanding" } } },
  { why: "another role", overrides: { role: "previous" } },
  { why: "another subject", overrides: { subject: "Oak House" } },
  {
    why: "another area",
    overrides: { category: { start: 0, end: 4, name: "Caring", schemeId: "uk-cqc", repair: null } },
  },
  { why: "another scheme", overrides: { schemeId: "uk-ciw" } },
] satisfies { why: string; overrides: Partial<RatingCandidate> }[])(
  "$why is another rating",
  ({ overrides }) => {
    expect(mergeCandidates(TEXT, [inList, { ...inProse, ...overrides }]).ratings).toHaveLength(2);
  },
);

test.each([
  { why: "two years part", periods: ["2019", "2024"], ratings: 2 },
  { why: "one year said twice", periods: ["Spring 2024", "spring 2024"], ratings: 1 },
  { why: "a season within its year", periods: ["2024", "Spring 2024"], ratings: 1 },
  { why: "no period beside one", periods: [null, "2024"], ratings: 1 },
])("$why", ({ periods, ratings }) => {
  const candidates = periods.map((period) => ({ ...inList, period }));
  expect(mergeCandidates(TEXT, candidates).ratings).toHaveLength(ratings);
});

test("a place that does not tell its scheme is of the scheme that another tells", () => {
  const untold = { ...inProse, schemeId: null, grade: { ...inProse.grade, schemeId: null } };
  const { ratings } = mergeCandidates(TEXT, [untold, inProse]);
  expect(ratings.map(({ schemeId }) => schemeId)).toEqual(["uk-cqc"]);
});

test("a change names the rating that it came from", () => {
  const before = candidate("Inadequate", { role: "previous" });
  const now = { ...inList, change: { direction: "up" as const, from: before } };
  const [current, previous] = mergeCandidates(TEXT, [before, now]).ratings;
  expect(current?.change).toEqual({ direction: "up", fromRatingId: previous?.id });
});
