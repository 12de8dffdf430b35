import { type Assignment, anchorAt, type Surroundings } from "./frame.js";

const FROM_RATER =
  /^(?:\s(?:average|stars?|review|score|overall))*\s(?:on|from|by|at|in|with)\s(?:the\s)?[A-Z]/;
const FOR_ASPECT = /^\sfor\s[a-z]/;
const RATINGS_ARE = /\b(?:ratings?|scores?|marks)\b[^.]{0,60}[:•]\s?[^.]{0,160}$/i;

/** A number on a scale, and who gave it: 4.8 out of 5 on the App Store · 9.1/10 from PocketWise · ★★★★☆ from … */
export function platform({ grade, before, after }: Surroundings): Assignment | null {
  if (grade.shape !== "out-of" && grade.shape !== "stars" && grade.shape !== "glyphs") return null;
  const opens = /(?:^|[•*·–—:,(-]|\ba|\band|\bwith)\s*(?:\ba\s)?$/.test(before);
  // A reader's review that begins with its stars: "5.0 out of 5 stars  A story that …".
  const heads =
    grade.shape === "out-of" && /(?:^|\bReviews?:?)\s*$/.test(before) && /^\s+["“]?[A-Z]/.test(after);
  if (heads)
    return {
      rule: "platform",
      anchor: { start: grade.start, end: grade.end },
      object: null,
    };
  const named = FROM_RATER.test(after) && (opens || grade.shape === "glyphs" || grade.shape === "out-of");
  if (!named && !(grade.shape === "out-of" && FOR_ASPECT.test(after) && RATINGS_ARE.test(before)))
    return null;
  return { rule: "platform", anchor: { start: grade.start, end: grade.end }, object: null };
}

const REVIEW = /^\s(?:[A-Z][\w’'-]+\s){0,3}review\s?(?:award\s)?(?:from|by|in|on)\s(?:the\s)?[A-Z]/;
const GIVER =
  /\b(received|receives|earned|earns|awarded|given|gave|got|garnered|gained|won|in\s(?:its|their|his|her|a))\s(?:an?\s|its\s|their\s|the\s|coveted\s|first\s|glowing\s|rave\s)*$/i;

const A_GRADE = /(?:^|\s)(?:an?|its|their)\s(?:perfect\s|top\s|solid\s|overall\s)?(?:grade\s(?:of\s)?)?$/i;
const GIVEN_BY = /^\s(?:from|by|with)\s(?:the\s)?[A-Z]/;

/** A letter with its giver and no other verb: "and an A+ from the Better Business Bureau", "a grade B by the Meat Board". */
export function letterFrom({ grade, before, after }: Surroundings): Assignment | null {
  if (grade.shape !== "symbol" || !A_GRADE.test(before) || !GIVEN_BY.test(after)) return null;
  return {
    rule: "letter-from",
    anchor: { start: grade.start, end: grade.end },
    object: null,
  };
}

/** One review with a name: a 5-star review from Readers’ Favorite. "hundreds of five-star reviews" grade nothing. */
export function review(at: Surroundings): Assignment | null {
  if (at.grade.shape !== "stars" && at.grade.shape !== "out-of") return null;
  const giver = GIVER.exec(at.before);
  if (giver === null || !REVIEW.test(at.after)) return null;
  return {
    rule: "review",
    anchor: anchorAt(at, giver.index, giver[1]?.length ?? 0),
    object: null,
  };
}

/** The score is printed behind its own name, which is assignment enough. */
export function promoterScore({ grade }: Surroundings): Assignment | null {
  if (grade.shape !== "promoter-score") return null;
  return {
    rule: "promoter-score",
    anchor: { start: grade.start, end: grade.end },
    object: null,
  };
}

/** FOUR STARS FOR NORTHMERE WATER: a headline without a verb. */
export function headlineStars({ grade, before, after, inHeadline }: Surroundings): Assignment | null {
  if (!inHeadline || grade.shape !== "stars" || before.trim() !== "") return null;
  if (!/^\sfor\s(?:the\s)?[A-Z]/i.test(after)) return null;
  return {
    rule: "headline-stars",
    anchor: { start: grade.start, end: grade.end },
    object: null,
  };
}
