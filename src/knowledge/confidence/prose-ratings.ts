import { type Evidence, evidence } from "./evidence.js";

/**
 * How often a rating that a sentence states was right in its area and grade, on the scale of a scheme that is
 * listed, by the frame that assigned it.
 *
 * Source: as in `layout-ratings.ts`, and all seventy ratings of shared/corpora/releases, read one by one.
 */
export const PROSE_EVIDENCE = evidence({
  judged: "72/75",
  "plain word": "4/4",
  "judged-object": "14/14",
  "rating-of": "29/29",
  "grade-rating": "44/45",
  "grade-rating, as if known": "4/6",
  given: "19/20",
  coordinated: "25/25",
  change: "17/17",
  moved: "7/8",
  "would-be": "9/9",
  compound: "2/2",
  platform: "4/4",
  programme: "4/4",
  "building-block": "3/3",
  "requires-improvement": "3/3",
  coverage: "1/1",
  predicate: "2/2",
  "whole-predicate": "1/1",
  "is-a": "2/2",
  "placed-in": "1/1",
  "grade-at-category": "1/1",
  "graded-category": "1/1",
  "clause-level": "1/1",
  "tier-of": "1/1",
  "numbered-level": "3/4",
  cleft: "1/1",
  review: "1/1",
  "letter-from": "1/1",
  "level-on-platform": "1/1",
  "promoter-score": "1/1",
  "headline-stars": "1/1",
});

export type ProseGrounds = keyof typeof PROSE_EVIDENCE;

export type ProseRule = Exclude<ProseGrounds, "plain word" | "grade-rating, as if known">;

/** The same where no scheme that is listed has the scale: letters, stars and points are everybody's. */
export const UNLISTED_SCALE_EVIDENCE: Partial<Readonly<Record<ProseGrounds, Evidence>>> & {
  readonly any: Evidence;
} = evidence({
  judged: "8/10",
  "judged-object": "7/10",
  "rating-of": "7/8",
  "grade-rating": "31/31",
  "grade-rating, as if known": "1/2",
  given: "4/4",
  platform: "6/6",
  any: "14/18",
});
