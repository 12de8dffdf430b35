import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";
import { namesIn } from "../parties/names.js";
import { besideNoun } from "./beside-noun.js";
import { betweenGrades } from "./between-grades.js";
import {
  type Graded,
  isWhole,
  NOTHING,
  namedCategories,
  ofGrade,
  plainCategory,
  schemeOf,
} from "./categories.js";
import { type CategoryNames, findCategoryNames } from "./category-names.js";
import { subjectBefore } from "./clause.js";
import { endingCategory, endingNames } from "./ending-categories.js";
import type { Assignment } from "./frames/frame.js";
import { firstOfTwoVerbs, governingVerb } from "./governing-verb.js";
import type { FoundGrade } from "./grades/index.js";
import { alsoGiven, categoriesAfter } from "./phrase-after.js";

import { givingBefore } from "./recipient.js";
import { relativeObject } from "./relative-object.js";
import { saidOf } from "./said-of.js";

/** What the reader of one assigned grade needs to find what it is for. */
export interface Place {
  readonly text: string;
  readonly sentence: Range;
  readonly grade: FoundGrade;
  readonly assignment: Assignment;
  /** Where the grade before it in the sentence ends, or the sentence begins. */
  readonly from: number;
  /** Where the next grade of the sentence begins, or the sentence ends. */
  readonly until: number;
  readonly names: CategoryNames;
  /** Its scheme judges areas: a plain noun phrase can be one. */
  readonly hasCategories: boolean;
  /** The grade is wanted or imagined: "our ambition is to be rated …" names no area before its verb. */
  readonly isWish: boolean;
  readonly isRater: (name: string) => boolean;
}

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

export const NOMINAL: ReadonlySet<string> = new Set([
  "grade-rating",
  "rating-of",
  "programme",
  "platform",
  "letter-from",
  "level-on-platform",
  "grade-at-category",
  "review",
  "promoter-score",
]);

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

function inPhrase(phrase: Range, place: Place): Graded {
  const graded = gradedBy(phrase, place);
  return graded.categories.length > 0 ? graded : { ...graded, phrase: lastSegment(place.text, phrase) };
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

/** A phrase that names what is graded: categories of the scheme, an organisation, its part, or a plain area. */
function gradedBy(whole: Range, place: Place): Graded {
  const { text, grade, names, isRater, assignment } = place;
  const phrase = lastSegment(text, whole);
  const words = text.slice(phrase.start, phrase.end);
  // "gave the widget 2 stars": with stars, the object of giving is what they are for.
  const given = assignment.rule === "judged-object" && grade.shape === "stars";
  // "rates [the port] A-": letters and stars are for the whole, unless the scheme knows the area.
  const wordy = grade.shape === "word" || grade.shape === "tier" || grade.shape === "number";
  const plainAllowed =
    ((place.hasCategories && wordy) || given) && !place.isWish && assignment.rule !== "compound";
  const categories = namedCategories(text, phrase, grade, names);
  if (categories.length > 0 && assignment.rule !== "compound") return { categories, subject: null };
  if (isWhole(words) || /^(?:the\s|its\s)?overall\b/i.test(words)) return NOTHING;

  const part = /^(.{2,80}?)[’']s?\s(?!of\s[A-Z])([a-z][a-z’'\s&-]{2,60})$/.exec(words);
  const ownerEnd = phrase.start + (part?.[1]?.length ?? 0);
  const owner =
    part === null
      ? undefined
      : namesIn(text, { start: phrase.start, end: ownerEnd }).find(
          (name) => !isRater(text.slice(name.start, name.end)),
        );
  // "upgraded Umoja Life’s issuer rating": whose rating it is, and no area.
  if (/\b(?:rating|grade)$/i.test(words)) return { categories: [], subject: owner ?? null };
  const subject =
    owner ??
    namesIn(text, withoutAside(text, phrase)).find(
      (name) =>
        name.end - name.start > 2 &&
        !isRater(text.slice(name.start, name.end)) &&
        !isOfGradeBefore(name, place) &&
        !isCategoryWord(text, name, place),
    );
  if (part?.[2] !== undefined && /^overall\b/.test(part[2]))
    return { categories: [], subject: owner ?? null };
  if (part?.[2] !== undefined) {
    const inner = { start: phrase.end - part[2].length, end: phrase.end };
    const named = namedCategories(text, inner, grade, names);
    const plain = plainAllowed ? plainCategory(text, inner, schemeOf(grade)) : null;
    return { categories: named.length > 0 ? named : plain === null ? [] : [plain], subject: owner ?? null };
  }
  if (subject !== undefined) return { categories: [], subject };
  if (namesIn(text, phrase).some(({ start, end }) => isRater(text.slice(start, end)))) return NOTHING;
  const ending = endingCategory(text, phrase, place);
  if (ending !== null) return { categories: [ending], subject: null };
  const plain = plainAllowed ? plainCategory(text, phrase, schemeOf(grade)) : null;
  return { categories: plain === null ? [] : [plain], subject: null };
}

/** "The home, which is run by Harbour Lane Care": a common noun is rated, whatever its aside names. */
function withoutAside(text: string, { start, end }: Range): Range {
  const aside = ASIDE.exec(text.slice(start, end));
  return aside === null ? { start, end } : { start, end: start + aside[0].length };
}

/** A common noun with its article, as far as the comma of a relative clause or of who runs it. */
const ASIDE =
  /^(?:the|our|its|their|this|that)\s[a-z][\w’'-]*(?:\s[a-z][\w’'-]*){0,3}(?=,\s(?:which|who|whose|where|run|owned|operated|managed|part of|based)\b)/i;

/** "Ash Court, Beech Lodge and Fern House" */
const LIST_OF_NAMES =
  /^(?:[Tt]he\s)?[A-Z][\w.&’'-]*(?:(?:,\s|\s)(?:(?:of|the|and|&)\s){0,2}[A-Z][\w.&’'-]*){1,14}$/;

/** "In the 2018 evaluation, when it had 11 branches, [the service test]": the last segment, where it is a phrase of its own. */
function lastSegment(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const comma = words.lastIndexOf(", ");
  if (LIST_OF_NAMES.test(words)) return { start, end };
  if (comma < 0 || !/^(?:the|its|their|our|his|her|it|they|we|[A-Z])/.test(words.slice(comma + 2)))
    return { start, end };
  return { start: start + comma + 2, end };
}

/** "a 4-Star [Airline], having moved up from 3 stars": the noun of the grade before. */
function isOfGradeBefore(name: Range, { from, sentence, text }: Place): boolean {
  if (from === sentence.start || name.start < from) return false;
  return name.start <= from + 1 || AGENT.test(text.slice(Math.max(from, name.start - 60), name.start));
}

/** "by the passenger review body [Aerometer]": who gave the grade before. */
const AGENT = /\bby\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,5}$/;

function isCategoryWord(text: string, name: Range, { grade, names }: Place): boolean {
  const found = ofGrade(findCategoryNames(text, name, names), grade)[0];
  return found !== undefined && found.end - found.start > (name.end - name.start) * 0.7;
}
