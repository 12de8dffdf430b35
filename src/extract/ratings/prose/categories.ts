import { RATED_WHOLES, WHOLES_WITH_ARTICLE } from "../../../knowledge/rated-wholes.js";
import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";
import { isOpeningName } from "../parties/names.js";
import { type CategoryNames, findCategoryNames } from "./category-names.js";
import type { FoundGrade } from "./grades/index.js";
import { anyOf } from "./phrases.js";

/** What a phrase says is graded: named categories, the whole ("it", "the trust"), or a name of its own. */
export interface Graded {
  readonly categories: readonly CategoryMention[];
  /** The organisation, building or product named in the phrase. */
  readonly subject: Range | null;
  /** The whole phrase, where it is the verb’s subject or object: "both", "the home", "Ash Court and Beech Lodge". */
  readonly phrase?: Range;
}

export const NOTHING: Graded = { categories: [], subject: null };

/** Between and around category names: nothing else may stand there for the names to be what is graded. */
const BETWEEN =
  /^(?:\s|,|;|&|\/|"|“|”|‘|’|'|\(|\)|\b(?:and|or|the|its|their|our|both|all|being|for|in|of|how|it|is|are|at|on|areas?|key|questions?|categor(?:y|ies)|standards?|heads?|whether|services?|trust|home|domains?|theme|also|as|well|within|under|heading|inspectors|assess|judgements?|aspects?|criteria|where|remaining|which|was|were)\b)*$/i;

/** Category names of the grade's own schemes in a phrase that says little else. */
export function namedCategories(
  text: string,
  phrase: Range,
  grade: FoundGrade,
  names: CategoryNames,
): readonly CategoryMention[] {
  const found = ofGrade(findCategoryNames(text, phrase, names), grade);
  if (found.length === 0) return [];
  let rest = "";
  let from = phrase.start;
  for (const { start, end } of found) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  rest += text.slice(from, phrase.end);
  return BETWEEN.test(rest) ? found : [];
}

export function ofGrade(
  found: readonly CategoryMention[],
  { readings }: FoundGrade,
): readonly CategoryMention[] {
  return found.filter((name) => readings.some(({ schemeId }) => schemeId === name.schemeId));
}

const WHOLE = new RegExp(
  `^(?:both|each|they\\sboth|the\\s(?:former|latter|two|pair)|it|they|we|he|she|which|who|this|that|these|those|us|them|itself|there)$|^(?:the|its|our|their|this|that|each|every|another|an?|both|all)\\s(?:[\\w’'-]+\\s){0,2}(?:${anyOf(RATED_WHOLES)})$|^(?:the|this|that|our)\\s(?:${anyOf(WHOLES_WITH_ARTICLE)})$`,
  "i",
);

/** A noun phrase in the place of a category that no scheme lists: "the service test", "Its maternity unit". */
const PLAIN =
  /^(?:(?:the|its|their|our|his|her|overall|how|whether)\s)?(?!the\s|its\s)[a-z][\w’'-]*(?:[\s,]+(?:[\w’'&-]+)){0,7}$/;
const NO_CATEGORY =
  /\b(?:year|years|time|month|week|day|today|spring|summer|autumn|fall|winter|inspection|visit|assessment|period|report|reports|patients|customers|users|reviews|reviewers|run|row|result|rating|ratings|grade|grades|score|scores|home|it|them|her|him|you|us|reason|reasons|example|percent|scale|list|others|average|stock|stocks|shares|coverage|target|outlook|reputation|level|best|third|second|fourth|fifth|previous|last|more|all|each|every|which|who|being|is|are|was|were|has|have|had|no|not|if|we|our|regulators?|inspectors|confirmed|announced|given|received|held|one|he|she|they|longer|agency|analysts?|company|this)\b|\d/i;
/** What a grade is given for, rather than an area of it: "four stars for demonstrating strong financial health". */
const ACHIEVEMENT =
  /^(?:robust|strong|superior|impressive|consistent|consistently|innovative|superb|demonstrating|achieving|showing|maintaining|exceeding|meeting|reflecting|recogni[sz]ing|delivering|providing|helping|commitment|dedication|(?:\w+\s)?excellence|efforts|outstanding|exceptional)\b/i;
const EVERYTHING =
  /^(?:all|every|each|both)\s(?:of\s)?(?:the\s|its\s|their\s|our\s)?(?:(?:\w+)\s){0,3}(?:areas?|categor(?:y|ies)|heads?|headings?|standards?|questions?|domains?|aspects?|criteria|judge?ments?|tests?|themes?|elements?)$/i;

/** A phrase that is a category by its place alone. Its words are kept as printed, without the article. */
export function plainCategory(text: string, phrase: Range, schemeId: string | null): CategoryMention | null {
  const words = text.slice(phrase.start, phrase.end);
  const all = EVERYTHING.test(words);
  const clause = /^(?:the\sway|how|whether)\s/.test(words);
  const opens = /[.!?:•]\s+$|^$|\n$/.test(text.slice(Math.max(0, phrase.start - 3), phrase.start));
  if (opens && isOpeningName(text, words)) return null;
  const inner = opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  if (
    !all &&
    (WHOLE.test(inner) ||
      !PLAIN.test(inner) ||
      (!clause && NO_CATEGORY.test(inner.replace(/^(?:our|its|their|his|her)\s/, ""))) ||
      ACHIEVEMENT.test(inner.replace(/^(?:the|our|its|their|his|her)\s/, "")))
  )
    return null;
  const article = all ? 0 : (/^(?:the(?!\sway\b)|its|their|our|his|her)\s/i.exec(words)?.[0].length ?? 0);
  const start = phrase.start + article;
  const name = text.slice(start, phrase.end).replace(/\s+/g, " ");
  return name.length < 4 || /^(?:performance|work|people|(?:food\s)?hygiene)$/i.test(name)
    ? null
    : { start, end: phrase.end, name, schemeId, repair: null };
}

export function isWhole(words: string): boolean {
  return WHOLE.test(words);
}

/** The scheme of a grade’s likeliest reading. */
export function schemeOf({ readings }: FoundGrade): string | null {
  return readings[0]?.schemeId ?? null;
}
