import { evidence } from "./evidence.js";

/**
 * How often a rating was right in its area and grade, by how it is laid out.
 *
 * Source: ratings with gold in the corpus and shared/gold, and in three sets of strangers at first sight
 * (25 November 2026). Whom it was given to is not counted: subjects were wrong in one case of ten.
 */
export const LAYOUT_EVIDENCE = evidence({
  "table-cell": "110/110",
  "table-cell, unlisted area": "17/17",
  "table-tick": "2/2",
  "table-tick, unlisted area": "1/1",
  "list-entry": "83/83",
  "list-entry, alone": "6/6",
  "list-entry, unlisted area": "18/26",
  "list-entry-unseparated": "3/3",
  "league-table": "16/16",
  "level-heading": "3/3",
  "level-first": "7/7",
  "level list, unlisted area": "1/2",
  alternating: "2/2",
  attribute: "4/4",
});

export type LayoutGrounds = keyof typeof LAYOUT_EVIDENCE;
