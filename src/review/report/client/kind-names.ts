import type { FindingKind } from "../../findings/index.js";

/** The kinds as a reader calls them: one, and many. */
export const KIND_NAMES: Readonly<Record<FindingKind, readonly [one: string, many: string]>> = {
  quote: ["Quote", "Quotes"],
  percentage: ["Percentage", "Percentages"],
  rating: ["Rating", "Ratings"],
  gradeCount: ["Grade count", "Grade counts"],
  category: ["Category", "Categories"],
  date: ["Date", "Dates"],
  quotedTerm: ["Quoted term", "Quoted terms"],
};
