import { RATER_BODIES } from "../../../../knowledge/rater-nouns.js";
import type { Range } from "../../../../model/index.js";
import { namesIn } from "../../parties/names.js";
import { subjectBefore } from "../clause.js";
import { anyOf } from "../phrases.js";
import { NOMINAL } from "../place.js";
import { ratedAfter } from "../rated-after.js";
import { givingBefore } from "../recipient.js";
import { type GradePlace, identify, ownName, type Rater } from "./rater.js";

const OWNED = "\\s(?:coverage|its|their|an?|the|his|her)\\b[^.;]{0,90}$";
/** Verbs of rating alone. */
const RATES = new RegExp(
  `\\b(?:affirm|reaffirm|reiterat|assign|upgrad|downgrad|initiat|resum|restat)(?:ed|es|e|s|ing)?${OWNED}`,
  "i",
);
/** Ordinary verbs of keeping and moving, which may have a rating as their object. */
const MOVES = new RegExp(
  `\\b(?:maintain|rais|lower|cut|chang|retain|reduc|kept|keep|mov|boost|hik|trim|reinstat|publish)(?:ed|es|e|s|ing|d)?${OWNED}`,
  "i",
);
const RATING_NOUN =
  /\b(?:ratings?|recommendation|coverage|grades?|score|stance|outlook|view|call|assessment|classification)\b/i;

/** "Ladenburg maintained its Buy rating": only raters do this to somebody else’s grade in the active voice. */
function actionBefore({ text, sentence, grade, assignment }: GradePlace): number | null {
  const from = Math.max(sentence.start, grade.start - 140);
  const words = text.slice(from, grade.start);
  const moves = MOVES.exec(words);
  const isRating =
    grade.shape === "recommendation" ||
    NOMINAL.has(assignment.lentBy ?? assignment.rule) ||
    (moves !== null && RATING_NOUN.test(moves[0]));
  const match = RATES.exec(words) ?? (isRating ? moves : null);
  if (match === null || /\b(?:was|were|been|is|are|being)\s$/.test(words.slice(0, match.index))) return null;
  return from + match.index;
}

/** Frames whose object is the area itself: no verb of theirs has a rater as its subject. */
const NAMES_ITS_AREA: ReadonlySet<string> = new Set([
  "compound",
  "building-block",
  "graded-category",
  "predicate",
  "requires-improvement",
]);

/** "the stall aimed to be graded …": whoever does something else in the sentence did not grade. */
const BEING = /\b(?:was|were|been|be|being|is|are)\s(?:\w+\s)?$/;

/** "was downgraded by Morgan Stanley on Tuesday to …", "was initiated by PartnerCap Securities with an …" */
const PASSIVE_BY =
  /\b(?:upgraded|downgraded|initiated|raised|lowered|cut|rated|affirmed|assigned|reiterated)\sby\s(?:analysts\sat\s|the\s)?([A-Z][\w.&’-]*(?:\s(?:&\s)?[A-Z][\w.&’-]*){0,4})\s[^.;]{0,60}$/;

/** Keeping and moving one's own: "raised its … rating", and no name of another behind "on". */
const OWN_RATING =
  /^(?:improv|rais|lift|ke(?:ep|pt)|retain|maintain|reaffirm|lower|upgrad)\w*\s(?:its|their)\s(?!.*\b(?:on|of|for)\s(?:the\s)?[A-Z])/;

/** Who does the rating, as the subject of its verb: "[The FDIC] rated …", "[Ladenburg] maintained its Buy rating". */
export function giverBefore(place: GradePlace): Rater | null {
  const { text, sentence, grade, assignment } = place;
  const isObject = assignment.object !== null && !NAMES_ITS_AREA.has(assignment.rule);
  const passive = PASSIVE_BY.exec(text.slice(Math.max(sentence.start, grade.start - 140), grade.start));
  if (passive?.[1] !== undefined && grade.shape !== "word") return identify(passive[1], place);
  const giving = givingBefore(text, sentence.start, assignment.anchor.start);
  const isPassive =
    assignment.rule === "judged" && BEING.test(text.slice(sentence.start, assignment.anchor.start));
  const action = isObject || isPassive ? null : (giving?.verb ?? actionBefore(place));
  const verb = isObject ? assignment.anchor.start : (action ?? showingBefore(place));
  if (verb === null) return null;
  const subject = subjectBefore(text, sentence, verb);
  const [name] = subject === null ? [] : namesIn(text, subject);
  if (name === undefined) return subject === null || !isObject ? null : takenUp(subject, place);
  const end = ownName(text, name);
  // "raises NTRB’s price target and reiterates its rating": whose target it is does not rate.
  if (/^[’']s?\s/.test(text.slice(end, end + 3))) return null;
  const rater = identify(text.slice(name.start, end).replace(/^Analyst\s/, ""), place);
  // "The county has maintained its AA- rating": whoever is no rater keeps a grade of its own.
  const isOwn =
    action !== null && giving === null && rater.schemeId === null && grade.shape !== "recommendation";
  return isOwn && OWN_RATING.test(text.slice(action, grade.start)) ? null : rater;
}

const SHOWS =
  /\b(?:shows?|showed|lists?|listed|puts?|has|displays?|displayed|records?|recorded|reports?|reported|publishes|published|carries)\s(?:an?|the)\s[^.;]{0,60}$/;

/** "The marketplace Lakoh [shows] a score of 4.7 out of 5 for the CoolBreeze Lite": another’s grade is its own to give. */
function showingBefore({ text, sentence, grade, assignment, until, isRater }: GradePlace): number | null {
  const from = Math.max(sentence.start, grade.start - 100);
  const match = SHOWS.exec(text.slice(from, grade.start));
  if (match === null || ratedAfter(text, grade, assignment, until, isRater) === null) return null;
  return from + match.index;
}

const PRONOUN = new RegExp(`^(?:it|they|the\\s(?:${anyOf(RATER_BODIES)}))$`, "i");

/** "The Giving Ledger published its report cards. [It] graded …": the name that opens the sentence before. */
function takenUp(subject: Range, place: GradePlace): Rater | null {
  const { text, sentence } = place;
  if (!PRONOUN.test(text.slice(subject.start, subject.end))) return null;
  const from = Math.max(0, sentence.start - REACH);
  const before = text.slice(from, sentence.start);
  const start = from + Math.max(before.lastIndexOf("\n"), before.trimEnd().lastIndexOf(". ")) + 1;
  const [name] = namesIn(text, { start, end: sentence.start });
  if (name === undefined || name.start - start > 6) return null;
  return identify(text.slice(name.start, ownName(text, name)), place);
}

const REACH = 400;
