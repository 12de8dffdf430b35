import { SYMBOL_NOUNS } from "../../../../knowledge/rating-nouns.js";
import { anyOf } from "../phrases.js";
import { type Assignment, anchorAt, type Surroundings, showsItself } from "./frame.js";
import { GIVING, NOUN } from "./patterns.js";

const CLEAR_NOUN = anyOf(SYMBOL_NOUNS);
/** its highest rating, [five stars] · the top grade, [A+] */
const NAMED_BY_PLACE =
  /\b((?:highest|top|maximum|best|lowest|second-highest|second-best)\s(?:possible\s|available\s|overall\s|star\s|safety\s)?(?:rating|grade|score|mark|level|classification|designation))(?:,|:|\s–|\s-|\s—)\s(?:of\s)?(?:an?\s)?$/i;
const OF =
  "(?:\\)?\\s(?:of|is|are|was|were|at|as|to|from|remains|remained|stands\\sat|stood\\sat|came\\sin\\sat|improved\\sto|an?|the|now|also|still|overall|steady|unchanged))+";
const NOUN_OF = new RegExp(
  `\\b(${CLEAR_NOUN}|${NOUN}|(?:Trust|Meta|Credit|Star|Customer)Score|Tomatometer)(?:\\s(?:of|for|on|by|from)\\s(?:the\\s)?[A-Z][\\w.&’'-]*(?:\\s[A-Z][\\w.&’'-]*){0,4})?(?:${OF}|:)\\s?$`,
  "i",
);

/**
 * a rating of “good” · an overall rating of Outstanding from the … · FSR of A · a grade of 6 · its BER is A2 ·
 * grades of C2, G1 and V2 · the rating remains Good · an A.M. Best rating of “A” (Excellent)
 */
export function ratingOf(at: Surroundings): Assignment | null {
  const match = NOUN_OF.exec(at.before) ?? NAMED_BY_PLACE.exec(at.before);
  if (match === null) return null;
  const [whole, noun = ""] = match;
  if (!showsItself(at) && !/^(?:rating|grade|grading|judge?ment)s?$/i.test(noun)) return null;
  if (
    /^(?:result|outcome|mark|status|verdict|evaluation)s?$/i.test(noun) &&
    !at.grade.marked &&
    at.grade.shape !== "word"
  )
    return null;
  if (/:\s?$/.test(whole) && isArticle(at)) return null;
  if (/\bat least\b|\bminimum\b/i.test(whole)) return null;
  if (at.grade.shape === "tier" && at.grade.readings[0]?.schemeId === null) return null;
  return {
    rule: "rating-of",
    anchor: anchorAt(at, match.index, noun.length),
    object: null,
  };
}

/** "Scorecard: A framework for …": the letter is an article. */
function isArticle({ text, grade, after }: Surroundings): boolean {
  return (
    grade.end - grade.start === 1 &&
    /^[Aa]$/.test(text.slice(grade.start, grade.end)) &&
    /^\s[a-z]/.test(after)
  );
}

const CLEAR = "ratings?|grades?|gradings?|judge?ments?|classification|recommendation";
const BARE = new RegExp(
  `^\\s(?:overall\\s|consensus\\s|credit\\s|hygiene\\s|CRA\\s|CQC\\s|Ofsted\\s)?(?:${CLEAR})\\b`,
);
const NAMED = new RegExp(
  `^(?:\\s|-)(?:(?:["“‘]?[A-Z][\\w.&’'®™-]*["”’]?|consensus|overall|average|analyst|issuer|credit|stock|customer|client|user|consistent|hospital|safety|hygiene|long-term|short-term|senior|unsecured|review|for|food)\\s){0,6}(?:${CLEAR}|score|average|status|assessment|designation|certification|certificate|evaluation|seal|medal)\\b`,
  "i",
);
const ARTICLE =
  /\b(?:an?|the|its|their|his|her|our|another|overall|with|of|your|this|that|current|existing|straight|consecutive|ever|first|top|previous|single|two|three|four|five)\s?$|[’']s?\s$/i;

const GIVES = new RegExp(`\\b(?:${GIVING})\\s$`);

/**
 * a Good rating · an “A” Leapfrog Hospital Safety Grade · its V2 grade · a Buy rating · a 4.8-star rating ·
 * “Outstanding” CRA rating · LEED Gold certificate
 */
export function gradeRating(at: Surroundings): Assignment | null {
  const { grade, before, after } = at;
  const isMedal = grade.shape === "tier" && /^\s(?:medal|seal)\b/.test(after);
  const match = (showsItself(at) || isMedal ? NAMED : BARE).exec(after);
  if (match === null) return null;
  if (/\bmedal$/i.test(match[0]) && /^\sof\b/.test(after.slice(match[0].length))) return null; // a society's, for merit
  if (grade.shape === "symbol" && !grade.marked && !symbolAllowed(before)) return null;
  if ((grade.shape === "tier" || grade.shape === "recommendation") && !nounDirectlyAfter(at)) return null;
  if (grade.shape === "named" && !RATER.test(after) && !/[A-Z][\w.]*[’'‘]s\s$/.test(before)) return null;
  const areGiven = /^\sratings\b/.test(after) && GIVES.test(before); // "received good ratings in the side tests"
  if (!showsItself(at) && !ARTICLE.test(before) && !areGiven) return null;
  if (/\breviews?\b/i.test(match[0])) return null;
  if (/ratings$/i.test(match[0]) && /\b\d[\d,]*\+?\s$/.test(before)) return null; // "over 65 five-star ratings" counts them
  return {
    rule: "grade-rating",
    ...(KNOWN.test(before) && { grounds: "grade-rating, as if known" }),
    anchor: { start: grade.start, end: grade.end + match[0].length },
    object: null,
  };
}

/** "the A rating has held": it was told before, or elsewhere. */
const KNOWN = /\bthe\s(?:[\w-]+\s)?["“‘]?$/i;

/** "a Buy rating", "the Gold rating from …"; but "Attractive Gold Grades" and "Positive feedback and ratings". */
function nounDirectlyAfter({ grade, after, before }: Surroundings): boolean {
  if (grade.shape === "recommendation") return ADVICE_NOUN.test(after);
  const known = grade.readings.some(({ schemeId }) => schemeId !== null);
  if (!grade.capital) return known && /^\s(?:medal|seal)\b/.test(after);
  const programme = /[A-Z][a-z]*[A-Z]\w*[®™]?\s$/.test(before);
  return (known || programme ? TIER_NOUN : /^["”’']?\s[Rr]ating\b/).test(after);
}

const ADVICE_NOUN = /^["”’']?\s(?:consensus\s|analyst\s|stock\s)?(?:ratings?|recommendations?)\b/i;
const TIER_NOUN =
  /^["”’']?\s(?:(?!Partner|Member|Sponsor|Agency|Dealer|Reseller)[A-Z][\w®™]*\s){0,2}(?:ratings?|certification|certificate|accreditation|level|status|badge|medal|seal)\b/i;
const RATER = /^["”®™]{0,2}\s(?:peer\s(?:review\s)?)?rating\s(?:from|by|with)\s(?:the\s)?[A-Z]/;

/** "A rating of 10": at the start of a sentence an A is an article. */
function symbolAllowed(before: string): boolean {
  return before.trim() !== "" && ARTICLE.test(before.replace(/[,(]\s?$/, " the "));
}
