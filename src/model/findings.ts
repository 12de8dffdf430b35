import type { Issue } from "./issue.js";
import type { PressReleaseRecord } from "./record/record.js";
import type { Range } from "./span.js";

/** What extractors add to a document. The names are those of the record. */
export type Findings = Readonly<
  Pick<
    PressReleaseRecord,
    | "dates"
    | "categories"
    | "ratings"
    | "overallRating"
    | "gradeCounts"
    | "percentages"
    | "quotes"
    | "quotedTerms"
  >
> & { readonly issues: readonly Issue[] };

/** A candidate that lost, kept for `explain` while tracing is on. */
export interface Rejected extends Range {
  readonly kind: "date" | "rating" | "gradeCount" | "percentage" | "quote" | "quotedTerm";
  readonly rule: string;
  /** Why it was dropped, in words a reader of the text understands. */
  readonly reason: string;
}
