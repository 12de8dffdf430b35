import type { RatingCandidate } from "../../candidate.js";
import type { LayoutReading } from "../reading.js";
import { readGradeTable } from "./grade-table.js";
import { tablesOf } from "./row.js";
import { readTickTable } from "./tick-table.js";

/** Ratings in tables: a grade a row, sites against areas, before and after, or ticks under levels. */
export function findTableRatings(reading: LayoutReading): RatingCandidate[] {
  return tablesOf(reading).flatMap((rows) => {
    const ticked = readTickTable(reading, rows);
    return ticked.length > 0 ? ticked : readGradeTable(reading, rows);
  });
}
