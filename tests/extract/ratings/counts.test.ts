import { expect, test } from "vitest";
import counts from "../../cases/ratings/counts.json" with { type: "json" };
import overall from "../../cases/ratings/overall.json" with { type: "json" };
import { extractText } from "../../support/extract.js";

/** Enough plain English for the language to be told, and no name that could be a subject. */
const HEADLINE = "What is new in the town this week";

interface Case {
  readonly form: string;
  readonly why: string;
  readonly about?: string;
  readonly text: string;
  readonly expect: readonly {
    readonly counts: Readonly<Record<string, number>>;
    readonly total?: number;
    readonly role?: string;
  }[];
}

const cases = counts as readonly Case[];

test.each(cases)("$form: $why: $text", ({ about, text, expect: expected }) => {
  const { gradeCounts } = extractText([HEADLINE, about, text].filter(Boolean).join("\n\n"));
  const found = gradeCounts.map(({ counts, total, role }, index) => ({
    counts: Object.fromEntries(counts.map(({ label, count }) => [label, count])),
    role,
    ...(expected[index]?.total === undefined ? {} : { total }),
  }));
  expect(found).toEqual(expected.map((count) => ({ role: "current", ...count })));
});

test.each(overall)("$form: $why: $text", ({ about, text, expect: expected }) => {
  const { overallRating } = extractText([HEADLINE, about, text].filter(Boolean).join("\n\n"));
  expect(overallRating.status).toBe(expected);
});
