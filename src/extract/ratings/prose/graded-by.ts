import { NOUNS_OF_NAMES } from "../../../knowledge/rated-kinds.js";
import type { Range } from "../../../model/index.js";
import { namesIn } from "../parties/names.js";
import {
  type Graded,
  isWhole,
  NOTHING,
  namedCategories,
  ofGrade,
  plainCategory,
  schemeOf,
} from "./categories.js";
import { findCategoryNames } from "./category-names.js";
import { endingCategory } from "./ending-categories.js";
import { lastSegment, withoutAside } from "./noun-phrase.js";
import { anyOf } from "./phrases.js";
import type { Place } from "./place.js";

/** A phrase that names what is graded: categories of the scheme, an organisation, its part, or a plain area. */
export function gradedBy(whole: Range, place: Place): Graded {
  const { text, grade, names, isRater, assignment } = place;
  const phrase = lastSegment(text, whole);
  const words = text.slice(phrase.start, phrase.end);
  // "gave the widget 2 stars": with stars, the object of giving is what they are for.
  const given = assignment.rule === "judged-object" && grade.shape === "stars";
  // "rates [the port] A-": letters and stars are for the whole, unless the scheme knows the area.
  const wordy = grade.shape === "word" || grade.shape === "tier" || grade.shape === "number";
  const plainAllowed =
    ((place.hasCategories && wordy) || given) && !place.isWish && assignment.rule !== "compound";
  if (isTitle(text, phrase)) return { categories: [], subject: phrase };
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
        (name.end - name.start > 2 || /^[A-Z]\d$/.test(text.slice(name.start, name.end))) &&
        !isRater(text.slice(name.start, name.end)) &&
        !isIn(text, name) &&
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
  if (subject !== undefined && isWithNoun(text, subject, phrase))
    return {
      categories: [],
      subject: phrase.end > subject.end ? { start: subject.start, end: phrase.end } : subject,
    };
  if (subject !== undefined) return { categories: areaAt(subject, phrase, place), subject };
  if (namesIn(text, phrase).some(({ start, end }) => isRater(text.slice(start, end)))) return NOTHING;
  const ending = endingCategory(text, phrase, place);
  if (ending !== null) return { categories: [ending], subject: null };
  const plain = plainAllowed ? plainCategory(text, phrase, schemeOf(grade)) : null;
  return { categories: plain === null ? [] : [plain], subject: null };
}

/** "the [Ludwigsau plant]", "the [Bracken Line reopening]": a place or scheme of a name is called by both. */
function isWithNoun(text: string, { start, end }: Range, phrase: Range): boolean {
  return /^[Tt]he\s$/.test(text.slice(phrase.start, start)) && NOUN_OF_NAME.test(text.slice(end, phrase.end));
}

const NOUN_OF_NAME = new RegExp(`^\\s(?:${anyOf(NOUNS_OF_NAMES)})$`);

/** "[safety] at HMP Garsmoor": the area before whose it is. */
function areaAt(
  { start }: Range,
  phrase: Range,
  { text, grade, names, assignment }: Place,
): Graded["categories"] {
  const link = /\s(?:at|in|of|within|for)\s(?:the\s)?$/.exec(text.slice(phrase.start, start));
  if (link === null || assignment.rule === "compound") return [];
  return namedCategories(text, { start: phrase.start, end: phrase.start + link.index }, grade, names);
}

/** “Big Ears and Friends,” received …: a work by its title in quotation marks. */
function isTitle(text: string, { start, end }: Range): boolean {
  return (
    /["“]/.test(text.charAt(start - 1)) &&
    /^[,.]?["”]/.test(text.slice(end, end + 2)) &&
    /^\p{Lu}[^"“”]{1,80}$/u.test(text.slice(start, end))
  );
}

/** "a reputation across [Google]", "[Pakistan]’s leading app": where, not who. */
function isIn(text: string, { start, end }: Range): boolean {
  return (
    /\b(?:across|throughout|via|near|outside)\s(?:the\s)?$/.test(
      text.slice(Math.max(0, start - 16), start),
    ) ||
    /^[’']s\s(?:leading|largest|first|biggest|premier|best|top|oldest|fastest|most|only|newest|national)\b/.test(
      text.slice(end, end + 14),
    )
  );
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
