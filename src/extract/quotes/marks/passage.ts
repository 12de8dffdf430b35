import type { Run } from "../quotation.js";

/** Words in one pair of marks: one run, or one a paragraph where the marks open again. */
export interface Passage {
  readonly runs: readonly [Run, ...Run[]];
  /** False where the closing mark is missing. */
  readonly closed: boolean;
}
