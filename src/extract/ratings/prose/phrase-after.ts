import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";
import { namedCategories, ofGrade, plainCategory } from "./categories.js";
import { findCategoryNames } from "./category-names.js";
import { findHowClause } from "./how-clause.js";
import type { Place } from "./place.js";

const LINK =
  /^["”’']?(?:\s(?:ratings?|grades?|gradings?|judge?ments?|scores?|assessments?|overall|respectively|status))*(?:\s(?:by|from)\s(?:the\s)?[A-Z]\w*(?:\s[A-Z]\w*){0,5}(?:\s\([A-Z]+\))?(?=\s(?:for|in|at)\s))?(?:,?\s(for|in|at|on|across)|(?<=ings?|ades?|ments?|scores?)\sof)\s/;
const PHRASE_END =
  /[.;:(]|,\s(?:and|but|with|while|which|who|where|after|following|down|up|although|as)\b|,\s(?=[A-Z])|\s(?:by|from|after|following|when|which|while|but|with|since|because|whereas|compared|under|despite|during|according|as|to|that|who|last|this)\s|\s(?:in|on)\s(?=(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b|\d)|\sand\s(?=(?:an?\s|its\s|the\s)?["“‘']?$)|\s?[–—]\s|["“]/;
const REACH = 240;

/**
 * The areas that the words after a grade name:
 *
 *   for being caring and responsive · at preventing crime · on the lending test · in all five areas · across the board ·
 *   requires improvement is how it investigates crime
 */
export function categoriesAfter(place: Place): readonly CategoryMention[] {
  const { text, grade, until, assignment } = place;
  const window = text.slice(grade.end, Math.min(until, grade.end + REACH));
  if (assignment.rule === "cleft") return cleft(place, window);
  const bracket = /^["”’']?\s\(/.exec(window);
  if (bracket !== null) {
    // "Good (Safe, Caring)": the areas stand in brackets behind their grade.
    const from = grade.end + bracket[0].length;
    const end = from + Math.max(0, text.slice(from, grade.end + window.length).indexOf(")"));
    const inside = namedCategories(text, { start: from, end }, grade, place.names);
    if (inside.length > 0) return inside;
  }
  const link = LINK.exec(window);
  const everywhere = acrossTheBoard(place, window);
  return link === null || everywhere.length > 0 ? everywhere : afterLink(place, link);
}

function afterLink(place: Place, link: RegExpExecArray): readonly CategoryMention[] {
  const { text, grade, until } = place;
  const from = grade.end + link[0].length;
  const rest = text.slice(from, Math.min(until, from + REACH));
  const known = leadingNames(place, from, rest.length);
  if (known.length > 0) return known;
  const how = findHowClause(text, { start: from, end: from + rest.length }, grade, place.names);
  if (how !== null && how.start - from < 4) return [how];
  const phrase = trimmed(text, { start: from, end: from + (PHRASE_END.exec(rest)?.index ?? rest.length) });
  if (/^overall\b/i.test(text.slice(phrase.start, phrase.end))) return [];
  const pair = bothAreas(place, phrase);
  if (pair.length > 0) return pair;
  const all = EVERY_AREA.exec(text.slice(phrase.start, phrase.end))?.[0].length;
  const exception = /\s(?:except|bar|apart\sfrom|but|other\sthan)\b/.exec(
    text.slice(phrase.start, phrase.end),
  );
  const cut = exception?.index ?? all;
  const whole = cut === undefined ? phrase : { start: phrase.start, end: phrase.start + cut };
  const plain = plainCategory(text, whole, schemeOf(place));
  if (plain === null) return [];
  if (/^(?:all|every|each|both)\s/i.test(text.slice(phrase.start, phrase.end))) return [plain];
  // "8.7 out of 10 for cleanliness", "a D for road safety": scores, stars and letters are for what stands behind them.
  const isScore = SCORED.test(place.grade.shape) && link[1] === "for";
  return isScore || (place.hasCategories && (link[1] === "for" || link[1] === "on")) ? [plain] : [];
}

/** "in [all areas] and found that …": whatever follows, these areas are all of them. */
const EVERY_AREA =
  /^(?:all|every|each|both)\s(?:of\s)?(?:the\s|its\s|their\s|our\s)?(?:\w+\s){0,2}?(?:areas?|categor(?:y|ies)|heads?|headings?|standards?|questions?|domains?|aspects?|criteria|judge?ments?|tests?|themes?|elements?)\b/i;
const SCORED = /^(?:out-of|stars|symbol|numbered|percent)$/;

/** "for both efficiency and people": two areas of short names. */
function bothAreas(place: Place, { start, end }: Range): readonly CategoryMention[] {
  const pair = /^both\s([a-z][\w-]*(?:\s[\w-]+)?)\sand\s([a-z][\w-]*(?:\s[\w-]+)?)$/.exec(
    place.text.slice(start, end),
  );
  if (pair?.[1] === undefined || pair[2] === undefined || !place.hasCategories) return [];
  const first = { start: start + 5, end: start + 5 + pair[1].length };
  const second = { start: end - pair[2].length, end };
  return [first, second].map((range) => ({
    ...range,
    name: place.text.slice(range.start, range.end),
    schemeId: schemeOf(place),
    repair: null,
  }));
}

/** Known categories at the beginning of the phrase, as far as only joining words stand between them. */
export function leadingNames(
  { text, grade, names }: Place,
  from: number,
  length: number,
): readonly CategoryMention[] {
  const found: CategoryMention[] = [];
  let at = from;
  for (const name of ofGrade(findCategoryNames(text, { start: from, end: from + length }, names), grade)) {
    const joins =
      /^(?:\s|,|;|&|\/|["“”‘’'(]|\b(?:and|the|its|their|our|being|how|it|is|are|for|in|at|on|of|to|well|as|both|whether|services|areas|key|questions?)\b)*$/i.test(
        text.slice(at, name.start),
      );
    if (!joins) break;
    // ", and its headlights were rated …" begins the next clause.
    if (
      found.length > 0 &&
      /^\s(?:(?:grade|rating|score|judge?ment)s?\s)?(?:was|were|is|are|has|have|both|all|moved|rose|fell|stays|remains|went|improved|dropped)\s/.test(
        text.slice(name.end, name.end + 20),
      )
    )
      break;
    found.push(name);
    at = name.end;
  }
  return found;
}

function acrossTheBoard(place: Place, window: string): readonly CategoryMention[] {
  const match = /^["”’']?(?:\soverall)?,?\s(across the board|throughout)\b/.exec(window);
  if (match?.[1] === undefined) return [];
  const start = place.grade.end + match[0].length - match[1].length;
  return [{ start, end: start + match[1].length, name: match[1], schemeId: schemeOf(place), repair: null }];
}

const ALSO =
  /(?:,\sas|(?:,|\sand)\s(?:and\s)?so)\s(?:is|are|was|were|has\sbeen|have\sbeen|has|have|did)\s(?:the\s(?:ratings?|grades?|judge?ments?)\sfor\s)?(?:how\s)?(.{3,120}?)(?=\s(?:that|which|who|where)\s|[.;,]|$)/;

/** The same grade for one more: ", as was [the partnership work]", "and so is [the way cases are planned]". */
export function alsoGiven(place: Place): readonly CategoryMention[] {
  const match = ALSO.exec(place.text.slice(place.grade.end, Math.min(place.until, place.grade.end + REACH)));
  if (match?.[1] === undefined) return [];
  const start = place.grade.end + match.index + match[0].length - match[1].length;
  const phrase = { start, end: start + match[1].length };
  const named = namedCategories(place.text, phrase, place.grade, place.names);
  const plain = plainCategory(place.text, phrase, schemeOf(place));
  return named.length > 0 ? named : plain === null ? [] : [plain];
}

function cleft(place: Place, window: string): readonly CategoryMention[] {
  const link = /^\s(?:is|are|was|were|include|includes):?\s/.exec(window);
  if (link === null) return [];
  const from = place.grade.end + link[0].length;
  const end = Math.min(place.until, place.grade.end + REACH);
  const known = leadingNames(place, from, end - from);
  if (known.length > 0) return known;
  const how = findHowClause(place.text, { start: from, end }, place.grade, place.names);
  if (how !== null) return [how];
  const stop = PHRASE_END.exec(place.text.slice(from, end))?.index ?? end - from;
  const plain = plainCategory(
    place.text,
    trimmed(place.text, { start: from, end: from + stop }),
    schemeOf(place),
  );
  return plain === null ? [] : [plain];
}

function schemeOf({ grade }: Place): string | null {
  return grade.readings[0]?.schemeId ?? null;
}

function trimmed(text: string, { start, end }: Range): Range {
  let stop = end;
  while (stop > start && /[\s,"”’'.]/.test(text[stop - 1] ?? "")) stop--;
  return { start, end: stop };
}
