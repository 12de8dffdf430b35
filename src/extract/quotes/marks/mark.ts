import type { MarkFacing, MarkFamily } from "../../../knowledge/quotation-marks.js";
import type { Range } from "../../../model/index.js";

/** A sign that may be a quotation mark, and what each reading of it costs (0: all speaks for it). */
export interface Mark extends Range {
  readonly family: MarkFamily;
  readonly facing: MarkFacing;
  /** Index of its block. */
  readonly block: number;
  readonly opens: number;
  readonly closes: number;
  /** An apostrophe, a prime, a bullet, or a slip of the typist. */
  readonly strays: number;
  /** First in its block, or after a break of lines or a gap of spaces that ends a sentence: opens again. */
  readonly startsParagraph: boolean;
}
