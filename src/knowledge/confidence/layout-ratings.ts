import { evidence } from "./evidence.js";

/**
 * How often a rating was right in its area and grade, by how it is laid out.
 *
 * Source: ratings with gold in the corpus and shared/gold, and in sets of strangers at first sight (25
 * November 2026); "0/0": nowhere met. Whom it was given to is not counted: subjects were wrong in one case of ten.
 */
export const LAYOUT_EVIDENCE = evidence({
  "table-cell": "161/164",
  "table-cell, unlisted area": "17/17",
  "table-tick": "0/0",
  "table-tick, unlisted area": "0/0",
  "list-entry": "88/88",
  "list-entry, alone": "6/6",
  "list-entry, unlisted area": "18/26",
  "list-entry-unseparated": "3/3",
  "league-table": "13/13",
  "level-heading": "3/3",
  "level-first": "7/7",
  "level list, unlisted area": "0/0",
  alternating: "0/0",
  attribute: "2/2",
});

export type LayoutGrounds = keyof typeof LAYOUT_EVIDENCE;
