import type { QuotedTerm } from "../../../model/index.js";

/** Words in marks that nobody said: what they are, and why. */
export interface Term {
  readonly kind: QuotedTerm["kind"];
  /** Why it is no speech, for `explain`. */
  readonly reason: string;
}
