import { describe, expect, test } from "vitest";
import { foldName, foldQuote } from "../../src/evaluate/fold.js";
import { GoldDocument, score } from "../../src/evaluate/index.js";
import { jaccard, pairBest } from "../../src/evaluate/match.js";
import { figures, wilson } from "../../src/evaluate/tally.js";
import { extractText } from "../support/extract.js";

describe("folding forgives only what no reader would call a mistake", () => {
  const names: readonly [string, string, boolean][] = [
    ["Ivan Balhatchet", "Chief Constable Ivan Balhatchet", true],
    ["Ann Cole", "Dame Ann Cole DBE", true],
    ["the Care Quality Commission", "Care Quality Commission", true],
    ["Siobhan O’Neil", "Siobhan O'Neil", true],
    ["Ann Cole", "Ann Coles", false],
    ["Ann Cole", "Cole", false],
  ];
  test.each(names)("%s and %s are the same: %s", (a, b, same) => {
    expect(foldName(a) === foldName(b)).toBe(same);
  });

  const quotes: readonly [string[], string[], boolean][] = [
    [["“We are ready,”"], ["We are ready"], true],
    [["We are", "ready."], ["We are ready"], true],
    [["We are ready"], ["We were ready"], false],
    [["Are we ready?"], ["Are we ready"], false],
  ];
  test.each(quotes)("%j and %j are the same words: %s", (a, b, same) => {
    expect(foldQuote(a) === foldQuote(b)).toBe(same);
  });
});

describe("matching", () => {
  test("one to one, best first", () => {
    const pairs = pairBest(["ab", "abc"], ["abc", "ab", "x"], (a, b) =>
      a === b ? 2 : b.startsWith(a) ? 1 : 0,
    );
    expect(pairs).toEqual([
      ["ab", "ab"],
      ["abc", "abc"],
      [null, "x"],
    ]);
  });

  test("the same words are 1, other words 0", () => {
    expect(jaccard("we are ready", "we are ready")).toBe(1);
    expect(jaccard("we are ready", "xxxx")).toBe(0);
  });
});

describe("figures", () => {
  test("precision, recall and F1 of counts", () => {
    expect(figures({ right: 3, wrong: 1, missed: 3, misses: [] })).toEqual({
      precision: 0.75,
      recall: 0.5,
      f1: 0.6,
    });
  });

  test("nothing to find and nothing found is perfect", () => {
    expect(figures({ right: 0, wrong: 0, missed: 0, misses: [] }).f1).toBe(1);
  });

  test("the interval is wide where there are few, and holds the share", () => {
    const [low, high] = wilson(9, 10);
    expect([low, high].map((share) => share.toFixed(2))).toEqual(["0.60", "0.98"]);
  });
});

describe("a record against its gold", () => {
  const text =
    "Bridge to reopen\n\nTraffic fell 12 per cent. “We are ready,” said Al Finn, director of works.";
  const gold = {
    id: "a",
    quotes: [
      {
        type: "direct",
        parts: ["We are ready,"],
        speaker: "Al Finn",
        name: "Al Finn",
        role: "director of works",
      },
    ],
    percentages: [{ text: "12 per cent", value: 12, unit: "percent", direction: "down" }],
  };
  const scoreOne = (changed: object) =>
    score([GoldDocument.parse({ ...gold, ...changed })], new Map([["a", extractText(text)]]));

  test("what agrees is right", () => {
    const { quotes, percentages } = scoreOne({});
    expect(quotes?.endToEnd).toMatchObject({ right: 1, wrong: 0, missed: 0 });
    expect(percentages?.found).toMatchObject({ right: 1, wrong: 0, missed: 0 });
    expect(percentages?.direction).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  });

  test("another speaker is a mistake in the speaker, not in the words", () => {
    const [quote] = gold.quotes;
    const { quotes } = scoreOne({ quotes: [{ ...quote, name: "Bo Dean" }] });
    expect(quotes?.exact).toMatchObject({ right: 1, wrong: 0 });
    expect(quotes?.speaker).toMatchObject({ right: 0, missed: 1 });
  });

  test("what gold does not have is wrong, what it has optionally is neither", () => {
    expect(scoreOne({ percentages: [] }).percentages?.found).toMatchObject({ right: 0, wrong: 1 });
    const optional = gold.percentages.map((percentage) => ({ ...percentage, optional: true }));
    expect(scoreOne({ percentages: optional }).percentages?.found).toMatchObject({
      right: 0,
      wrong: 0,
      missed: 0,
    });
  });

  test("a kind that was not annotated is not scored", () => {
    const { ratings } = scoreOne({});
    expect(ratings?.pairs).toMatchObject({ right: 0, wrong: 0, missed: 0 });
  });

  test("a document without a record is missed", () => {
    const { documents } = score([GoldDocument.parse(gold)], new Map());
    expect(documents?.read).toMatchObject({ right: 0, missed: 1 });
  });
});
