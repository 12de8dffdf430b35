import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";
import { namesIn } from "../parties/names.js";
import { besideNoun } from "./beside-noun.js";
import { betweenGrades } from "./between-grades.js";
import { type Graded, NOTHING } from "./categories.js";
import { subjectBefore } from "./clause.js";
import { endingNames } from "./ending-categories.js";
import { firstOfTwoVerbs, governingVerb } from "./governing-verb.js";
import { gradedBy } from "./graded-by.js";
import { beforeItsVerb, lastSegment } from "./noun-phrase.js";
import { alsoGiven, categoriesAfter } from "./phrase-after.js";
import { NOMINAL, type Place } from "./place.js";
import { givingBefore } from "./recipient.js";
import { relativeObject } from "./relative-object.js";
import { saidOf } from "./said-of.js";

/**
 * What a grade is for: the phrase after it ("Good for being caring"), the words a borrowed verb leaves between
 * ("with effective and caring both rated good"), the object of the verb, or its subject; in this order, since
 * the first names the area most directly.
 */
export function whatIsRated(place: Place): Graded & { readonly also: readonly CategoryMention[] } {
  const ratedOn = ratingOn(place);
  if (ratedOn !== null) return { categories: categoriesAfter(place), subject: ratedOn, also: [] };
  const beside = besideNoun(place);
  const after = beside.length > 0 ? beside : categoriesAfter(place);
  const between = place.assignment.rule === "coordinated" ? betweenGrades(place) : NOTHING;
  const governed = gradedBefore(place);
  const categories =
    after.length > 0
      ? after
      : between.categories.length > 0 || between.phrase !== undefined
        ? between.categories
        : governed.categories;
  const isElsewhere = between.subject !== null || between.categories.length > 0;
  const whole = between.phrase ?? (isElsewhere ? undefined : governed.phrase);
  const phrase = whole === undefined ? {} : { phrase: whole };
  return {
    categories,
    subject: between.subject ?? (between.phrase === undefined ? governed.subject : null),
    ...phrase,
    also: alsoGiven(place),
  };
}

function gradedBefore(place: Place): Graded {
  const { text, sentence, assignment } = place;
  const named = saidOf(place);
  if (named !== null)
    return {
      categories: [],
      subject: /^[a-z]/.test(text.slice(named.start, named.end)) ? null : named,
      phrase: named,
    };
  if (assignment.rule === "headline-stars" || assignment.rule === "cleft") return NOTHING;
  if (assignment.object !== null) return inPhrase(assignment.object, place);
  const antecedent = relativeObject(place);
  if (antecedent !== null) return gradedBy(antecedent, place);
  const isNominal = NOMINAL.has(assignment.lentBy ?? assignment.rule);
  if (isNominal && givingBefore(text, sentence.start, assignment.anchor.start) !== null) return NOTHING;
  let verb: number | null = assignment.anchor.start;
  if (isNominal) verb = governingVerb(text, sentence.start, verb);
  if (verb === null) return NOTHING;
  verb = firstOfTwoVerbs(text, Math.max(sentence.start, verb > place.from ? place.from : 0), verb);
  const floor = verb > place.from ? place.from : sentence.start;
  // After "Good for side, and its headlights were rated …" only what follows the join belongs to this verb.
  const join =
    verb > place.from && place.from > sentence.start
      ? (/[,;]\s(?:and|with|while|but)\s/.exec(text.slice(place.from, verb))?.index ?? 0)
      : 0;
  const ending = endingNames({ start: floor + join, end: verb }, place);
  if (ending.length > 0) return { categories: ending, subject: null };
  const subject = subjectBefore(text, { start: floor, end: sentence.end }, verb);
  return subject === null ? NOTHING : inPhrase(subject, place);
}

function inPhrase(whole: Range, place: Place): Graded {
  const phrase = beforeItsVerb(place.text, lastSegment(place.text, whole));
  const graded = gradedBy(phrase, place);
  return graded.categories.length > 0 ? graded : { ...graded, phrase };
}

/** "raised its rating on [Kelda] from Neutral": the noun itself says of whom. */
function ratingOn({ text, grade, assignment, isRater }: Place): Range | null {
  if (assignment.rule !== "rating-of") return null;
  const link = /^\w+\son\s(?:the\s)?(?=[A-Z])/.exec(text.slice(assignment.anchor.start, grade.start));
  if (link === null) return null;
  const start = assignment.anchor.start + link[0].length;
  const [name] = namesIn(text, { start, end: grade.start });
  return name?.start === start && !isRater(text.slice(name.start, name.end)) ? name : null;
}
