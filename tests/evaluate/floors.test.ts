import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { belowFloors, raiseFloors } from "../../src/evaluate/floors.js";
import type { Scores } from "../../src/evaluate/index.js";
import { temporaryFolder } from "../support/cli.js";

/** Three of four right: precision, recall and F1 are 0.75. */
const SCORES: Scores = { quotes: { exact: { right: 3, wrong: 1, missed: 1, misses: [] } } };

describe("floors", () => {
  const cases: readonly { why: string; floors: Record<string, number>; below: readonly string[] }[] = [
    { why: "at the floor is not below it", floors: { "quotes.exact": 0.75 }, below: [] },
    { why: "above it", floors: { "quotes.exact": 0.7 }, below: [] },
    { why: "below it", floors: { "quotes.exact": 0.76 }, below: ["quotes.exact"] },
    {
      why: "a floor without a measure is a mistake in the plan",
      floors: { "quotes.exactly": 0.1 },
      below: ["quotes.exactly"],
    },
  ];
  test.each(cases)("$why", ({ floors, below }) => {
    expect(belowFloors(SCORES, floors).map(({ measure }) => measure)).toEqual(below);
  });

  function planWith(floors: Record<string, number>): string {
    const file = join(temporaryFolder(), "plan.json");
    const set = { documents: "documents", gold: "gold.jsonl", floors };
    writeFileSync(
      file,
      JSON.stringify({
        sets: [
          { name: "a", ...set },
          { name: "b", ...set },
        ],
      }),
    );
    return file;
  }

  test("raising pins what was reached, and only in the sets that were evaluated", () => {
    const file = planWith({ "quotes.exact": 0.5 });
    raiseFloors(file, new Map([["a", SCORES]]));
    const { sets } = JSON.parse(readFileSync(file, "utf8"));
    expect(sets).toMatchObject([{ floors: { "quotes.exact": 0.75 } }, { floors: { "quotes.exact": 0.5 } }]);
  });

  test("raising never lowers", () => {
    const file = planWith({ "quotes.exact": 0.9 });
    raiseFloors(file, new Map([["a", SCORES]]));
    expect(JSON.parse(readFileSync(file, "utf8")).sets[0].floors).toEqual({ "quotes.exact": 0.9 });
  });
});
