import type { CategoryMention } from "../candidate.js";
import { namedCategories, ofGrade, plainCategory, schemeOf } from "./categories.js";
import { findCategoryNames } from "./category-names.js";
import { leadingNames } from "./phrase-after.js";
import type { Place } from "./place.js";

const RATING_FOR = /^\w+\s(?:for|at)\s(?:being\s)?(?=[a-z])/;

/** "a 5.5-star NABERS [Energy] rating", "its rating for being [well-led] is unchanged at Good": named at the noun itself. */
export function besideNoun(place: Place): readonly CategoryMention[] {
  const { text, grade, assignment, names } = place;
  const { anchor } = assignment;
  if (assignment.rule === "grade-rating")
    return ofGrade(findCategoryNames(text, { start: grade.end, end: anchor.end }, names), grade).filter(
      ({ name }) => !/^overall$/i.test(name),
    );
  const noun = /\b(?:rating|grade|judge?ment|score)s?\b/.exec(
    text.slice(Math.max(place.from, anchor.start - 90), grade.start),
  );
  if (noun === null || (assignment.rule !== "rating-of" && assignment.rule !== "moved")) return [];
  const start = Math.max(place.from, anchor.start - 90) + noun.index;
  const before = ofGrade(
    findCategoryNames(text, { start: Math.max(place.from, start - 40), end: start }, names),
    grade,
  ).at(-1);
  if (before !== undefined && !/^overall$/i.test(before.name) && /^\s$/.test(text.slice(before.end, start)))
    return [before];
  const link = RATING_FOR.exec(text.slice(start, grade.start));
  if (link === null) return [];
  const from = start + link[0].length;
  const known = leadingNames(place, from, grade.start - from);
  if (known.length > 0) return known;
  const rest = text.slice(from, grade.start);
  const end =
    from + (/,|\s(?:is|was|are|were|has|have|had|remains?|of|from|to|at|stays)\s/.exec(rest)?.index ?? 0);
  const named = namedCategories(text, { start: from, end }, grade, names);
  const plain = place.hasCategories ? plainCategory(text, { start: from, end }, schemeOf(grade)) : null;
  return named.length > 0 ? named : plain === null ? [] : [plain];
}
