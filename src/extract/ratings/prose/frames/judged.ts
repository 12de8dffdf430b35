import { FINDING_VERBS } from "../../../../knowledge/rating-verbs.js";
import { isUnlisted } from "../../schemes/unlisted/index.js";
import { anyOf } from "../phrases.js";
import { type Assignment, anchorAt, type Surroundings, showsItself } from "./frame.js";
import { CHANGING, JUDGING, LINK, RESULTING } from "./patterns.js";

const JUDGED = new RegExp(`\\b(${JUDGING}|${RESULTING})(${LINK})\\s?$`, "i");
const RESULT = new RegExp(`^(?:${RESULTING})$`, "i");
const FINDING = new RegExp(`^(?:${anyOf(FINDING_VERBS)})$`, "i");

/**
 * rated Good · was judged to be adequate · graded ‘Good’ · assessed as strongest · found to be inadequate ·
 * came out Outstanding · re-rated as requires improvement · rated 2 (Requires improvement) · rated A- by Fitch
 */
export function judged(at: Surroundings): Assignment | null {
  const match = JUDGED.exec(at.before);
  if (match === null) return null;
  const [, verb = "", link = ""] = match;
  if (FINDING.test(verb) && !/\b(?:to\sbe|as)\b/i.test(link)) return null;
  if (RESULT.test(verb) && !(showsItself(at) && at.grade.shape === "word")) return null;
  if (isMeasurement(at) || isOutsideTier(at)) return null;
  return {
    rule: "judged",
    ...(FINDING.test(verb) && !showsItself(at) && { grounds: "plain word" }),
    anchor: anchorAt(at, match.index, verb.length),
    object: null,
  };
}

/** "rated 5 horsepower", "rated for", "rated A1 for fire": an engineer's rating. */
function isMeasurement({ grade, after }: Surroundings): boolean {
  return grade.shape === "number" && /^\s?(?:[a-z]{1,4}\b(?<!and|by|for|in|at|out)|%)/i.test(after);
}

/** "certified platinum", "certified as a Gold Partner": a sale or a partnership, unless a scheme has the tier. */
function isOutsideTier({ grade, before, text }: Surroundings): boolean {
  if (grade.shape === "tier") return grade.readings[0]?.schemeId === null;
  if (grade.shape !== "symbol") return false;
  const known = grade.readings.some(({ schemeId }) => schemeId !== null);
  // A letter with a figure that no scheme has ("deemed a C3") is a band only beside its noun: see nominal.ts.
  if (!known && grade.end - grade.start === 2 && /\d/.test(text[grade.end - 1] ?? "")) return true;
  return /\bcertified\s(?:as\s)?(?:an?\s)?$/i.test(before);
}

/** A+, BBB-, Baa1: letters that stand for nothing but a grade. */
function isUnlikeWords({ text, grade }: Surroundings): boolean {
  return /^(?:[A-Da-d]{1,3}[+-]|[ABC][a-c]{1,2}[1-3])$/.test(text.slice(grade.start, grade.end));
}

/** "has improved its scorecard from D to B": the one who improves is the one who is rated. */
const OWN_VERB = /^(?:improv|rais|lift|boost|ke(?:ep|pt)|retain|maintain|held|hold)/;
/** What is rated is no clause, but for an aside: "upgraded Prairie Gate, which is now a subsidiary, to Baa3". */
const CLAUSE = /\b(?:was|were|is|are|be|been|which|who|that|said)\b/;
const OWN_RATING = /^(?:its|their|our)\s(?!.*\b(?:on|of|for)\s(?:the\s)?[A-Z])/;

/** What is rated may have an abbreviation in its name: "gives St. Brendan five stars". */
const OBJECT =
  '((?:the|its|our|their|his|her|my|this|that|these|those|all|both|each|every|it|them|us|outcomes|[A-Z0-9“"‘])(?:[^.;:]|(?<=\\b(?:St|Ste|Mt|Ft|Dr|Inc|Co|Corp|Ltd|[A-Z]))\\.){0,110}?)';
const JUDGED_OBJECT = new RegExp(
  `\\b(${JUDGING}|${CHANGING}|gave|gives|give|awarded|awards|assigned|(?<=\\b(?:after|by|despite|before|when)\\s)(?:rating|grading|judging)|(?<=\\bha(?:s|ve|d)\\s)(?:given|handed|granted))\\s${OBJECT}(\\s(?:all|both|each|as|to\\sbe|to|at|from|an?))*\\s?$`,
);
/** Areas in lower case, up to "to be" or "as": "judged quality of education and personal development to be Good". */
const JUDGED_AREAS = new RegExp(
  `\\b(${JUDGING})\\s([a-z][^.;:]{3,160}?)((?:\\s(?:all|both|each))?\\s(?:as|to\\sbe)(?:\\san?)?)\\s?$`,
);

const NAME = /^[A-Z][\w.&’®-]*(?:\s[A-Z][\w.&’®-]*){0,4}$/;
const PASSIVE = /\b(?:is|are|was|were|been|being)\s(?:\w+\s)?$/;

/** "gave the fund [a FundGrade of] A": what the grade is called is no part of who gets it. */
const OWN_NOUN = /\s(?:an?|its)\s(?:[\w-]+\s){0,3}(?:of)?\s*$/;

/** A service in lower case and whose it is: "rated children’s services at Brackley Council inadequate". */
const JUDGED_SERVICE =
  /\b(rated|graded|judged|rates)\s([a-z][^.;:,]{3,60}?\s(?:at|in|of|for)\s(?:the\s)?[A-Z][^.;:,]{1,60}?)(\s(?:as|to\sbe))?\s?$/;

/** An area in lower case before a grade that shows itself: "graded fire protection Inadequate". */
const JUDGED_PLAIN =
  /\b(rated|graded|judged)\s((?!(?:by|in|at|as|for|from|to|on|than|highly|well|it|them|us|only|just|a|an|overall|now|both|all|again|with|of|and)\b)[a-z][\w’'-]*(?:\s(?!(?:by|as|from|than|were|was|is|are|that|who|which)\b)[\w’'-]+){0,4})\s$/;

function judgedPlain({ grade, before }: Surroundings): RegExpExecArray | null {
  return grade.shape === "word" && (grade.capital || grade.marked) ? JUDGED_PLAIN.exec(before) : null;
}

function judgedService({ grade, before }: Surroundings): RegExpExecArray | null {
  return grade.shape === "word" ? JUDGED_SERVICE.exec(before) : null;
}

/** "found the service good at preventing fires": what it is good at is an area, on a scale that we know. */
function isSkilled({ after, grade }: Surroundings): boolean {
  const isKnown = grade.readings.some(({ schemeId }) => schemeId !== null && !isUnlisted(schemeId));
  return isKnown && /^["”’']?\sat\s(?:how\b|[a-z]+ing\b)/.test(after);
}

/** After "rated the bank good" the clause ends or goes on with when, why or what for: no noun follows. */
const PREDICATE_ENDS =
  /^["”’']?(?:\s(?:for|in|at|on|overall|and|across|after|following|during|under|because|since|despite|when|while|but|with|again|this|last|yesterday|today|earlier|recently|as|by|from|up|down)\b|[.,;)]|$)/;

/**
 * The rater is the subject, what is rated the object:
 *
 *   rated the bank Outstanding · judged the overall effectiveness to be ‘inadequate’ · gave the widget 2 stars ·
 *   has upgraded the trust from Inadequate · affirmed its Long-Term ICR at “a+” · rates our leadership as good
 */
export function judgedObject(at: Surroundings): Assignment | null {
  const match =
    JUDGED_OBJECT.exec(at.before) ?? JUDGED_AREAS.exec(at.before) ?? judgedService(at) ?? judgedPlain(at);
  if (match === null) return null;
  const [, verb = "", object = "", link = ""] = match;
  const skilled = isSkilled(at);
  if (FINDING.test(verb) && !/to be|as/.test(link) && !skilled) return null;
  // "Guests give the hotel 8.9 out of 10"; what many would give it in letters is a poll.
  if (verb === "give" && !/^(?:out-of|stars)$/.test(at.grade.shape)) return null;
  const judges =
    /^(?:re-)?(?:rated|graded|judged|rates|grades|rating|grading|judging)$/.test(verb) &&
    PREDICATE_ENDS.test(at.after);
  if ((link === "" && !showsItself(at) && !judges && !skilled) || isOutsideTier(at)) return null;
  // "give us another way to share the D1 story": a bare symbol of no scheme wants more.
  const known = at.grade.readings.some(({ schemeId }) => schemeId !== null);
  const isLetter = at.grade.shape === "symbol" && !at.grade.marked && !known;
  if (link === "" && isLetter && !(judges && isUnlikeWords(at))) return null;
  if (at.grade.shape === "recommendation" && /\boutlook\b/.test(object)) return null;
  if (CLAUSE.test(object.replace(/,\s(?:which|who)\s[^,]*,/, ","))) return null;
  if (
    /\b(?:gave|gives?|given|awarded|awards|assigned)\b/.test(verb) &&
    at.grade.shape === "word" &&
    !at.grade.marked
  )
    return null;
  const anchor = anchorAt(at, match.index, verb.length);
  const start = anchor.end + 1;
  // "is rated BREEAM Very Good": behind a passive verb stands whose grade it is, not what has it.
  if (PASSIVE.test(at.before.slice(0, match.index)) && NAME.test(object.trimEnd()))
    return { rule: "judged", anchor, object: null };
  if (OWN_VERB.test(verb) && OWN_RATING.test(object)) return { rule: "moved", anchor, object: null };
  return {
    rule: "judged-object",
    anchor,
    object: { start, end: start + object.replace(OWN_NOUN, "").trimEnd().length },
  };
}
