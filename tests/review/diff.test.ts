import { describe, expect, test } from "vitest";
import type { PressReleaseRecord, Rejection } from "../../src/model/index.js";
import {
  addToDiffSummary,
  compareOutcomes,
  emptyDiffSummary,
  formatDiffSummary,
} from "../../src/review/diff/index.js";
import { aRecord } from "../support/record.js";

const before = aRecord(1);

function withQuote(change: Partial<PressReleaseRecord["quotes"][number]>): PressReleaseRecord {
  return { ...before, quotes: before.quotes.map((quote) => ({ ...quote, ...change })) };
}

describe("what differs between two runs of a document", () => {
  test("nothing, of a record and itself", () => {
    expect(compareOutcomes(before, aRecord(1))).toEqual([]);
  });

  test("a finding more, and one less", () => {
    const less = { ...before, quotes: [] };
    expect(compareOutcomes(less, before)).toMatchObject([
      { change: "added", kind: "quote", rule: "post-quote-tag" },
    ]);
    expect(compareOutcomes(before, less)).toMatchObject([
      { change: "lost", kind: "quote", rule: "post-quote-tag" },
    ]);
  });

  test("another rule with the same words is a change, and both rules are named", () => {
    expect(compareOutcomes(before, withQuote({ rule: "lead-colon" }))).toMatchObject([
      {
        change: "changed",
        rule: "lead-colon",
        fields: [{ field: "rule", before: "post-quote-tag", after: "lead-colon" }],
      },
    ]);
  });

  test("a quote that lost its last letter is the same quote, changed", () => {
    const [part] = before.quotes[0]?.parts ?? [];
    if (part === undefined) throw new Error("the record has a quote");
    const shorter = { text: part.text.slice(0, -1), start: part.start, end: part.end - 1 };
    expect(compareOutcomes(before, withQuote({ parts: [shorter] }))).toMatchObject([
      {
        change: "changed",
        kind: "quote",
        fields: [{ field: "words", before: part.text, after: shorter.text }],
      },
    ]);
  });

  test("ids that moved up are no change", () => {
    const renumbered = before.percentages.map((percentage) => ({ ...percentage, id: "p7", factId: "f9" }));
    expect(compareOutcomes(before, { ...before, percentages: renumbered })).toEqual([]);
  });

  test("where the text moved, findings are known by their words", () => {
    const shift = (span: { text: string; start: number; end: number }) => ({
      ...span,
      start: span.start + 2,
      end: span.end + 2,
    });
    const moved: PressReleaseRecord = {
      ...before,
      text: `> ${before.text}`,
      dates: before.dates.map((date) => ({ ...date, ...shift(date) })),
      percentages: before.percentages.map((found) => ({ ...found, ...shift(found) })),
      quotes: before.quotes.map((quote) => ({ ...quote, parts: quote.parts.map(shift) })),
      quotedTerms: before.quotedTerms.map((term) => ({ ...term, ...shift(term) })),
    };
    expect(compareOutcomes(before, moved)).toEqual([]);
  });

  test("a headline is part of the release", () => {
    const renamed = { ...before, document: { ...before.document, headline: "Other" } };
    expect(compareOutcomes(before, renamed)).toMatchObject([
      { change: "changed", kind: "release", fields: [{ field: "headline", after: "Other" }] },
    ]);
  });

  test("a record that is rejected now is one change, not one a finding", () => {
    const rejected: Rejection = { rejected: true, source: before.source, issues: [ISSUE] };
    expect(compareOutcomes(before, rejected)).toMatchObject([
      { change: "changed", kind: "release", label: "record → rejected" },
      { change: "added", kind: "issue", rule: "I101" },
    ]);
  });

  test("a document that only one run has", () => {
    expect(compareOutcomes(null, before)).toMatchObject([{ change: "added", kind: "release" }]);
    expect(compareOutcomes(before, null)).toMatchObject([{ change: "lost", kind: "release" }]);
  });
});

test("the summary counts by kind and rule", () => {
  const summary = emptyDiffSummary();
  addToDiffSummary(summary, compareOutcomes(before, before));
  addToDiffSummary(summary, compareOutcomes(before, withQuote({ confidence: 0.5 })));
  addToDiffSummary(summary, compareOutcomes(before, { ...before, quotes: [], percentages: [] }));
  expect(formatDiffSummary(summary)).toBe(
    [
      "3 documents: 2 differ, 1 are the same",
      "  kind        rule              added     lost  changed",
      "  quote       post-quote-tag        0        1        1",
      "  percentage  percent-sign          0        1        0",
    ].join("\n"),
  );
});

const ISSUE = {
  code: "I101",
  severity: "error",
  stage: "ingest",
  message: "document is empty",
  hint: null,
  path: null,
  span: null,
  actual: null,
  expected: null,
} as const;
