import type { Range } from "../../../model/index.js";
import { namesIn } from "../parties/names.js";
import { ofGrade } from "./categories.js";
import { findCategoryNames } from "./category-names.js";
import { subjectBefore } from "./clause.js";
import { honoured } from "./honoured.js";
import { NOMINAL, type Place } from "./place.js";
import { possessorOf } from "./possessor.js";
import { ratedAfter } from "./rated-after.js";
import { givingBefore } from "./recipient.js";

/** Who is rated, where a fixed place in the sentence says so; null where the verb and its subject have to. */
export function saidOf(place: Place): Range | null {
  return (
    nameAfterStars(place) ??
    possessor(place) ??
    secondRecipient(place) ??
    namedAfter(place) ??
    recipient(place) ??
    besideCompound(place) ??
    behindOpening(place) ??
    wished(place) ??
    honoured(place) ??
    apposed(place)
  );
}

/** "confirmed [Larch House]’s Outstanding rating" */
function possessor({ text, sentence, grade, assignment, isRater }: Place): Range | null {
  if (!POSSESSED.has(assignment.rule)) return null;
  const owner = possessorOf(text, sentence, grade, assignment.anchor, isRater);
  return owner === null || owner.gives ? null : owner;
}

const POSSESSED: ReadonlySet<string> = new Set(["grade-rating", "rating-of"]);

/** "shows a score of 4.7 out of 5 for [the CoolBreeze Lite]" */
function namedAfter(place: Place): Range | null {
  const { text, grade, assignment, until, names, isRater } = place;
  if (!NOMINAL.has(assignment.lentBy ?? assignment.rule)) return null;
  const name = ratedAfter(text, grade, assignment, until, isRater);
  if (name === null || ofGrade(findCategoryNames(text, name, names), grade).length > 0) return null;
  return name;
}

/** "… and [Beech Lodge] a Good rating": the verb of giving stands before the first. */
function secondRecipient({ text, sentence, grade, from, isRater }: Place): Range | null {
  if (from === sentence.start || grade.start - from > 140) return null;
  const article = /\s(?:an?|its|the)\s["“‘']?$/.exec(text.slice(from, grade.start));
  if (article === null) return null;
  const end = from + article.index;
  const [name] = namesIn(text, { start: from, end }).slice(-1);
  if (name === undefined || name.end !== end || isRater(text.slice(name.start, name.end))) return null;
  return /(?:\band|[,;])\s(?:the\s)?$/.test(text.slice(from, name.start)) ? name : null;
}

/** "Michelin one-star restaurant T+T" */
function nameAfterStars({ text, sentence, grade, assignment }: Place): Range | null {
  if (assignment.rule !== "programme" || grade.shape !== "stars") return null;
  const link =
    /^[-\s](?:rated\s)?(?:restaurant|hotel|resort|chef|venue|property|airline|bank|charity)\s/.exec(
      text.slice(grade.end, grade.end + 30),
    );
  if (link === null) return null;
  const start = grade.end + link[0].length;
  const [name] = namesIn(text, { start, end: Math.min(sentence.end, start + 60) });
  return name?.start === start ? name : null;
}

/** "Moody’s assigned [Bridgewell] a Baa2 rating" */
function recipient({ text, sentence, assignment, isRater }: Place): Range | null {
  if (!NOMINAL.has(assignment.lentBy ?? assignment.rule)) return null;
  const name = givingBefore(text, sentence.start, assignment.anchor.start)?.recipient ?? null;
  return name === null || isRater(text.slice(name.start, name.end)) ? null : name;
}

/** "[Maplytics], a 5-star rated app", "[Boerne ISD] is an A-rated district" */
function besideCompound({ text, sentence, grade, assignment, isRater }: Place): Range | null {
  if (assignment.rule !== "compound") return null;
  const from = Math.max(sentence.start, grade.start - 90);
  const before = text.slice(from, grade.start);
  const copula = /\s(?:is|was|are|remains|became)\s(?:now\s|still\s|once\sagain\s)?an?\s["“‘]?$/.exec(before);
  const subject = copula === null ? null : subjectBefore(text, sentence, from + copula.index + 1);
  if (subject !== null)
    return namesIn(text, subject).find((name) => !isRater(text.slice(name.start, name.end))) ?? null;
  const comma = /[™®]?,\san?\s["“‘]?$/.exec(before);
  if (comma === null) return null;
  const name = namesIn(text, { start: from, end: from + comma.index }).at(-1);
  return name?.end === from + comma.index && !isRater(text.slice(name.start, name.end)) ? name : null;
}

const OPENING = /^(?:With|Having|Boasting|Holding|Rated|Earning|Featuring|Awarded|Carrying|Maintaining)\s/;

/** "With a 4.8-star rating on Google, [Coastal] stands apart": the opening speaks of the subject behind it. */
function behindOpening({ text, sentence, grade, until, isRater }: Place): Range | null {
  if (grade.start - sentence.start > 160 || !OPENING.test(text.slice(sentence.start, sentence.start + 14)))
    return null;
  const rest = text.slice(grade.end, Math.min(until, grade.end + 140));
  const comma = /,\s(?:the\s)?(?=[A-Z])/.exec(rest);
  if (comma === null) return null;
  const start = grade.end + comma.index + comma[0].length;
  const [name] = namesIn(text, { start, end: Math.min(until, start + 80) });
  if (name?.start !== start || isRater(text.slice(name.start, name.end))) return null;
  return /^\s[a-z]/.test(text.slice(name.end, name.end + 2)) ? name : null;
}

/** "notes of [Prairie Pipelines Inc.], rated BBB": the participle behind a comma is said of the name before it. */
function apposed({ text, sentence, assignment, isRater }: Place): Range | null {
  if (assignment.rule !== "judged") return null;
  const { start: verb } = assignment.anchor;
  const name = namesIn(text, { start: Math.max(sentence.start, verb - 90), end: verb }).at(-1);
  if (name === undefined || !/^\.?,\s$/.test(text.slice(name.end, verb))) return null;
  const isPlace = /\b(?:in|near|at|from|of\sthe)\s(?:the\s)?$/.test(
    text.slice(Math.max(0, name.start - 12), name.start),
  );
  return isPlace || isRater(text.slice(name.start, name.end)) ? null : name;
}

/** "wants [the Service] to be graded …", "the objective is for [Lackan Pier] to be classified …" */
const WISHED =
  /\b(?:wants?|wanted|expects?|expected|would\slike|for)\s((?:the\s)?[^.,;:]{2,70}?)\sto\s(?:be|become|reach|achieve|get|earn|gain)\s$/;

function wished({ text, sentence, assignment, isRater }: Place): Range | null {
  const from = Math.max(sentence.start, assignment.anchor.start - 140);
  const match = WISHED.exec(text.slice(from, assignment.anchor.start));
  if (match?.[1] === undefined) return null;
  const start = from + match.index + match[0].indexOf(match[1]);
  const end = start + match[1].length;
  const [name] = namesIn(text, { start, end });
  if (name !== undefined) return isRater(text.slice(name.start, name.end)) ? null : name;
  return /^the\s(?:[a-z-]+\s){0,2}[a-z-]+$/.test(match[1]) ? { start, end } : null;
}
