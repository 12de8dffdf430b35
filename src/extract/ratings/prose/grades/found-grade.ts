import type { Range } from "../../../../model/index.js";
import type { GradeMention } from "../../candidate.js";

/**
 * How a grade is printed. It decides how much the sentence must say before it is believed:
 * a "word" is ordinary English most of the time, "stars" rarely.
 */
type GradeShape =
  | "word"
  | "symbol"
  | "number"
  | "stars"
  | "glyphs"
  | "out-of"
  | "tier"
  | "recommendation"
  | "named"
  | "promoter-score"
  | "numbered"
  | "percent";

/** What may be a grade, with every reading that the schemes of the document allow, the likeliest first. */
export interface FoundGrade extends Range {
  readonly shape: GradeShape;
  /** Never empty. */
  readonly readings: readonly Reading[];
  /** Stands in quotation marks of its own: “adequate”, ‘Good’. */
  readonly marked: boolean;
  /** Printed with a capital that no sentence start explains. */
  readonly capital: boolean;
}

export interface Reading extends Omit<GradeMention, "start" | "end"> {
  /** The category that has levels of its own, where this is one of them: G1 is a governance grade. */
  readonly category: string | null;
}
