import type { Range } from "../../../model/index.js";
import type { CategoryNames } from "./category-names.js";
import type { Assignment } from "./frames/frame.js";
import type { FoundGrade } from "./grades/index.js";

/** What the reader of one assigned grade needs to find what it is for. */
export interface Place {
  readonly text: string;
  readonly sentence: Range;
  readonly grade: FoundGrade;
  readonly assignment: Assignment;
  /** Where the grade before it in the sentence ends, or the sentence begins. */
  readonly from: number;
  /** Where the next grade of the sentence begins, or the sentence ends. */
  readonly until: number;
  readonly names: CategoryNames;
  /** Its scheme judges areas: a plain noun phrase can be one. */
  readonly hasCategories: boolean;
  /** The grade is wanted or imagined: "our ambition is to be rated …" names no area before its verb. */
  readonly isWish: boolean;
  readonly isRater: (name: string) => boolean;
}

/** Frames in which a noun or the grade alone carries the rating: their verb has to be looked for. */
export const NOMINAL: ReadonlySet<string> = new Set([
  "grade-rating",
  "rating-of",
  "programme",
  "platform",
  "letter-from",
  "level-on-platform",
  "grade-at-category",
  "review",
  "promoter-score",
]);
