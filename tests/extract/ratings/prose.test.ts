import { expect, test } from "vitest";
import type { Rating } from "../../../src/model/index.js";
import change from "../../cases/ratings/change.json" with { type: "json" };
import constructions from "../../cases/ratings/constructions.json" with { type: "json" };
import generic from "../../cases/ratings/generic.json" with { type: "json" };
import marksAndLevels from "../../cases/ratings/marks-and-levels.json" with { type: "json" };
import prose from "../../cases/ratings/prose.json" with { type: "json" };
import schemes from "../../cases/ratings/schemes.json" with { type: "json" };
import traps from "../../cases/ratings/traps.json" with { type: "json" };
import unlisted from "../../cases/ratings/unlisted.json" with { type: "json" };
import { extractText } from "../../support/extract.js";

/** Enough plain English for the language to be told, and no name that could be a subject. */
const HEADLINE = "What is new in the town this week";

/** Category null and role current unless a case says otherwise; the other fields only where it asks for them. */
interface Expected {
  readonly category: string | null;
  readonly grade: string;
  readonly role?: string;
  readonly subject?: string | null;
  readonly assessor?: string | null;
  readonly schemeId?: string | null;
  readonly outlook?: string;
  readonly change?: string;
  readonly value?: number;
  readonly best?: number | null;
}

interface Case {
  readonly form: string;
  readonly why: string;
  readonly about?: string;
  readonly text: string;
  readonly expect: readonly Expected[];
}

const cases: readonly Case[] = [
  ...prose,
  ...change,
  ...generic,
  ...traps,
  ...constructions,
  ...schemes,
  ...unlisted,
  ...marksAndLevels,
];

test.each(cases)("$form: $why: $text", ({ about, text, expect: expected }) => {
  const record = extractText([HEADLINE, about, text].filter(Boolean).join("\n\n"));
  const found = [...record.ratings].sort((a, b) => a.grade.start - b.grade.start);
  const printed = new Map(record.categories.map(({ id, text }) => [id, text]));
  expect(found.map((rating, index) => show(rating, expected[index], printed))).toEqual(expected.map(wanted));
});

function wanted({ category, grade, role = "current", ...asked }: Expected): object {
  return { category: category?.toLowerCase() ?? null, grade, role, ...asked };
}

/** What a rating says, in the fields that the expected one asks for; a category by either of its names. */
function show(rating: Rating, asked: Expected | undefined, printed: ReadonlyMap<string, string>): object {
  const names = [rating.category, printed.get(rating.categoryId ?? "") ?? null].map(
    (name) => name?.toLowerCase() ?? null,
  );
  const category = names.find((name) => name === (asked?.category?.toLowerCase() ?? null)) ?? names[0];
  const fields = {
    subject: rating.subject,
    assessor: rating.assessor,
    schemeId: rating.schemeId,
    outlook: rating.outlook,
    change: rating.change?.direction,
    value: rating.grade.value,
    best: rating.grade.best,
  };
  const chosen = Object.entries(fields).filter(([name]) => asked !== undefined && Object.hasOwn(asked, name));
  return { category, grade: rating.grade.label, role: rating.role, ...Object.fromEntries(chosen) };
}
