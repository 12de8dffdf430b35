import { type Evidence, evidence } from "./evidence.js";

/**
 * How often a rating that a sentence states was right in its area and grade, on the scale of a scheme that is
 * listed, by the frame that assigned it.
 *
 * Source: as in `layout-ratings.ts`, and all seventy ratings of shared/corpora/releases, read one by one.
 * "0/0": nowhere met.
 */
export const PROSE_EVIDENCE = evidence({
  judged: "79/82",
  "judged-object": "15/15",
  "rating-of": "31/31",
  "grade-rating": "41/41",
  "grade-rating, as if known": "4/6",
  given: "21/22",
  coordinated: "28/28",
  change: "18/18",
  moved: "6/7",
  "would-be": "10/10",
  compound: "2/2",
  platform: "3/3",
  programme: "4/4",
  "building-block": "3/3",
  "requires-improvement": "3/3",
  coverage: "1/1",
  predicate: "2/2",
  "whole-predicate": "0/0",
  "is-a": "2/2",
  "placed-in": "1/1",
  "grade-at-category": "1/1",
  "graded-category": "0/0",
  "clause-level": "0/0",
  "tier-of": "0/0",
  "numbered-level": "0/0",
  cleft: "0/0",
  review: "0/0",
  "letter-from": "1/1",
  "level-on-platform": "1/1",
  "promoter-score": "1/1",
  "headline-stars": "0/0",
  "plain word": "2/2",
  "area left unread": "4/18",
});

export type ProseGrounds = keyof typeof PROSE_EVIDENCE;

export type ProseRule = Exclude<
  ProseGrounds,
  "plain word" | "grade-rating, as if known" | "area left unread"
>;

/** The same where no scheme that is listed has the scale: letters, stars and points are everybody's. */
export const UNLISTED_SCALE_EVIDENCE: Partial<Readonly<Record<ProseGrounds, Evidence>>> & {
  readonly any: Evidence;
} = evidence({
  judged: "5/5",
  "judged-object": "8/8",
  "rating-of": "6/7",
  "grade-rating": "31/31",
  "grade-rating, as if known": "1/2",
  given: "4/4",
  change: "6/7",
  platform: "6/6",
  any: "6/8",
});
