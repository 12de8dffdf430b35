import { describe, expect, test } from "vitest";
import { PercentageCase, scorePercentageCases } from "../../src/evaluate/percentage-cases.js";
import {
  RecognizersCase,
  SciencePassage,
  scoreRecognizers,
  scoreScience,
} from "../../src/evaluate/percentage-corpora.js";
import { figures } from "../../src/evaluate/tally.js";
import { loadKnowledge } from "../../src/knowledge/index.js";
import { hasShared, readShared, readSharedLines } from "../support/shared.js";

const knowledge = loadKnowledge();

describe("scoring percentage cases", () => {
  const score = (mentions: readonly unknown[], text: string) =>
    scorePercentageCases([PercentageCase.parse({ id: "P", text, mentions })], knowledge);

  test("right words, value and unit count; the fields that are stated are scored", () => {
    const tallies = score(
      [{ text: "34%", value: 34, unit: "percent", kind: "share", population: "calls" }],
      "34% of calls",
    );
    expect([tallies.found.right, tallies.kind.right, tallies.about.right, tallies.role.right]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  test("a wrong value is missed and found wrong", () => {
    const { found } = score([{ text: "34%", value: 35, unit: "percent" }], "34% of calls");
    expect([found.right, found.missed, found.wrong]).toEqual([0, 1, 1]);
  });

  test("a finding where none should be is a mistake", () => {
    expect(score([], "34% of calls").empty.misses).toHaveLength(1);
    expect(score([], "no calls").empty.right).toBe(1);
  });

  test("an optional mention is neither asked for nor counted against", () => {
    const { found } = score([{ text: "34%", value: 34, unit: "percent", optional: true }], "34% of calls");
    expect([found.right, found.missed, found.wrong]).toEqual([0, 0, 0]);
  });
});

describe.runIf(hasShared("knowledge/percentage-cases.jsonl"))("the bars for percentages", () => {
  test("constructions", () => {
    const lines = readSharedLines("knowledge/percentage-cases.jsonl");
    const tallies = scorePercentageCases(
      lines.map((line) => PercentageCase.parse(line)),
      knowledge,
    );
    expect(figures(tallies.found).recall).toBeGreaterThanOrEqual(0.97);
    expect(tallies.empty.misses).toEqual([]);
    for (const field of ["kind", "direction", "bound", "role"] as const) {
      expect(figures(tallies[field]).recall, field).toBeGreaterThanOrEqual(0.92);
    }
    expect(figures(tallies.about).recall).toBeGreaterThanOrEqual(0.8);
  });

  test("science passages and Recognizers-Text", () => {
    const passages = readSharedLines("corpora/science-percentages.jsonl").map((line) =>
      SciencePassage.parse(line),
    );
    expect(figures(scoreScience(passages, knowledge).found).recall).toBeGreaterThanOrEqual(0.95);
    const cases = RecognizersCase.array().parse(
      JSON.parse(readShared("corpora/recognizers-english-PercentModel.json")),
    );
    expect(scoreRecognizers(cases, knowledge).misses).toEqual([]);
  });
});
