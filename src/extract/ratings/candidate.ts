import type { Scheme } from "../../knowledge/index.js";
import type { Category, Grade, Range, Rating } from "../../model/index.js";

/** A level word (or number) in the text, and what it means on one scheme's scale. */
export interface GradeMention extends Range {
  /** Null: a scale that no known scheme has ("4.8 out of 5", "rated A+ by the …"). */
  readonly schemeId: string | null;
  readonly label: string;
  readonly rank: Grade["rank"];
  readonly of: Grade["of"];
  readonly value: Grade["value"];
  readonly best: Grade["best"];
  readonly worst: Grade["worst"];
}

/** The words that name what is graded, and the category of the scheme that they mean. */
export interface CategoryMention extends Range {
  readonly name: string;
  readonly schemeId: string | null;
  readonly repair: Category["repair"];
}

/**
 * One rating as one place in the text states it, before duplicates are merged. Null in `subject` and
 * `assessor` means that this place does not say; what the document says elsewhere is filled in later.
 */
export interface RatingCandidate {
  readonly grade: GradeMention;
  /** Null: an overall rating, or one without categories. */
  readonly category: CategoryMention | null;
  readonly scope: Rating["scope"];
  readonly schemeId: string | null;
  readonly subject: string | null;
  readonly assessor: string | null;
  readonly role: Rating["role"];
  /** Somebody else’s by an aside alone ("Moss House, which was rated …"): only beside a grade of the subject’s own. */
  readonly inPassing?: boolean;
  readonly outlook: string | null;
  readonly change: {
    readonly direction: "up" | "down" | "unchanged";
    /** The candidate that states the earlier level, where there is one. */
    readonly from: RatingCandidate | null;
  } | null;
  readonly period: string | null;
  readonly form: Rating["form"];
  /** The list line, row, clause or sentence that states it. */
  readonly evidence: Range;
  readonly rule: string;
  readonly confidence: number;
}

/** A scheme that a document speaks of, and the words that say so. */
export interface ChosenScheme {
  readonly scheme: Scheme;
  /** Issuer, programme and category names, in order; never level words. */
  readonly evidence: readonly Range[];
  /** Larger is surer; for comparing the schemes of one document. */
  readonly score: number;
}
