/**
 * Verbs that give or hold a grade; those that move it are in rating-change-verbs.ts. Participles first: releases report what was done to the one who
 * writes them. Source: the constructions E31–E75 in the project's notes on ratings, and releases read.
 */

/** "was rated Good", "judged to be adequate", "rated the bank Outstanding": the grade follows as predicate. */
export const JUDGING_VERBS = [
  "rated",
  "re-rated",
  "rerated",
  "graded",
  "regraded",
  "judged",
  "assessed",
  "evaluated",
  "classed",
  "classified",
  "categorised",
  "categorized",
  "scored",
  "marked",
  "deemed",
  "found",
  "considered",
  "branded",
  "labelled",
  "labeled",
  "certified",
  "ranked",
] as const;

/** The same in a tense that has its rater as subject: "the regulator rates the trust Good". */
export const JUDGING_VERBS_PRESENT = ["rates", "grades", "judges", "assesses", "classes"] as const;

/** Judging verbs that also report plain findings: they give a grade only where the grade word shows that it is one. */
export const FINDING_VERBS = ["found", "considered", "marked", "described", "ranked"] as const;

/** Verbs of opinion: with an ordinary word behind them they give no grade ("considered acceptable"). */
export const ORDINARY_VERBS = [
  ...FINDING_VERBS,
  "deemed",
  "branded",
  "labelled",
  "labeled",
  "classed",
  "judged",
  "assessed",
  "evaluated",
] as const;

/** "came out Outstanding": ordinary verbs of result, whose grade must show that it is one. */
export const RESULT_VERBS = [
  "came out",
  "came in",
  "come out",
  "comes out",
  "coming out",
  "came back",
  "emerged",
  "emerges",
  "emerging",
  "finished",
] as const;

/** "was given a Good rating", "earned an A", "achieved BREEAM Outstanding": the grade is an object. */
export const GIVING_VERBS = [
  "given",
  "gave",
  "gives",
  "awarded",
  "assigned",
  "assigns",
  "granted",
  "received",
  "receives",
  "receiving",
  "earned",
  "earns",
  "earning",
  "achieved",
  "achieves",
  "achieving",
  "attained",
  "obtained",
  "secured",
  "secures",
  "securing",
  "gained",
  "garnered",
  "won",
  "got",
  "scored",
  "scores",
  "scoring",
  "reached",
  "hit",
  "confirmed",
  "initiated",
  "resumed",
  "handed",
  "bestowed",
] as const;

/** "holds a five-star rating", "has an A+": the grade stands. */
export const HOLDING_VERBS = [
  "holds",
  "held",
  "hold",
  "holding",
  "has",
  "have",
  "had",
  "having",
  "boasts",
  "boasting",
  "boast",
  "carries",
  "carrying",
  "enjoys",
  "enjoying",
  "maintaining",
  "with",
] as const;

/** "kept three hats", "reached the Gold level": marks and tiers of programmes are held as well as given. */
export const AWARDING_VERBS = [
  "achieved",
  "achieves",
  "achieving",
  "awarded",
  "attained",
  "earned",
  "gained",
  "given",
  "granted",
  "had",
  "has",
  "held",
  "hold",
  "holding",
  "holds",
  "keeps",
  "kept",
  "reached",
  "reaches",
  "received",
  "retained",
  "retains",
  "secured",
  "won",
] as const;

/** Verbs that put somebody on a numbered level: "classified as Level 2", "moved to Tier 2", "reached Stage 6". */
export const LEVELLING_VERBS = [
  "accredited",
  "achieved",
  "appraised",
  "assessed",
  "assigned",
  "attained",
  "awarded",
  "certified",
  "classified",
  "downgraded",
  "earned",
  "given",
  "graded",
  "holds",
  "kept",
  "moved",
  "placed",
  "promoted",
  "put",
  "raised",
  "rated",
  "reach",
  "reached",
  "received",
  "retained",
  "secured",
  "upgraded",
  "validated",
  "verified",
] as const;
