import { expect, test } from "vitest";
import { extractFindings } from "../../../src/extract/index.js";
import { loadKnowledge } from "../../../src/knowledge/index.js";
import type { Rating } from "../../../src/model/index.js";
import cases from "../../cases/ratings/layout.json" with { type: "json" };
import { tableDocument } from "../../support/table-document.js";

/** [category, label] or [category, label, role], or by name with the subject. Current unless it says otherwise. */
type Expected =
  | readonly (string | null)[]
  | {
      readonly category: string | null;
      readonly label: string;
      readonly role?: string;
      readonly subject?: string;
    };

const knowledge = loadKnowledge();

test.each(cases)("$form: $why", ({ about, text, expect: expected, ...laid }) => {
  const document = tableDocument([about, text].filter(Boolean).join("\n\n"), laid);
  const { ratings } = extractFindings(document, knowledge, null);
  expect(ratings.map((rating) => show(rating)).sort()).toEqual(
    (expected as Expected[]).map(showExpected).sort(),
  );
  for (const rating of ratings) {
    expect(document.text.slice(rating.grade.start, rating.grade.end)).toBe(rating.grade.text);
    for (const span of rating.evidence) expect(document.text.slice(span.start, span.end)).toBe(span.text);
  }

  /** The subject is asked for where a case names one. */
  function show({ category, grade, role, subject }: Rating): string {
    const named = (expected as Expected[]).some((one) => !isList(one) && one.subject !== undefined);
    return `${named ? `${subject}: ` : ""}${category} = ${grade.label} (${role})`;
  }
});

function showExpected(expected: Expected): string {
  if (isList(expected)) {
    const [category, label, role = "current"] = expected;
    return `${category} = ${label} (${role})`;
  }
  const { category, label, role = "current", subject } = expected;
  return `${subject === undefined ? "" : `${subject}: `}${category} = ${label} (${role})`;
}

function isList(expected: Expected): expected is readonly (string | null)[] {
  return Array.isArray(expected);
}
