/**
 * What inspectors call the parts of what they judge.
 * Source: the constructions E33–E60 in the project's notes on ratings, and reports read.
 */

import { wordList } from "./word-list.js";

/** What areas of an inspection are called when they are counted. */
export const AREA_NOUNS = [
  "areas",
  "area",
  "categories",
  "category",
  "standards",
  "standard",
  "criteria",
  "heads",
  "headings",
  "questions",
  "domains",
  "aspects",
  "themes",
  "pillars",
  "measures",
  "outcomes",
  "indicators",
  "judgements",
  "judgments",
  "quality areas",
  "inspection areas",
  "services",
  "elements",
  "strands",
  "tests",
] as const;

/** What the numbered parts of an inspection are called: "Regulation 15: Staffing", "Standard 3 – Governance". */
export const NUMBERED_PARTS: readonly string[] = [
  "criterion",
  "domain",
  "indicator",
  "key question",
  "outcome",
  "principle",
  "quality area",
  "quality statement",
  "question",
  "regulation",
  "standard",
  "theme",
];

/** What follows "in" and "for" behind a grade without being an area: a time, a report, a comparison. Lower case. */
export const NOT_AN_AREA = wordList(`
  the its their this that a an which more
  period year years quarter month months week weeks spring summer autumn fall winter
  last latest previous first second same past coming
`);
