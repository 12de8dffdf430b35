import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";
import { namesIn } from "../parties/names.js";
import { type Graded, isWhole, NOTHING, namedCategories, ofGrade, plainCategory } from "./categories.js";
import { type CategoryNames, findCategoryNames } from "./category-names.js";
import { subjectBefore } from "./clause.js";
import type { Assignment } from "./frames/frame.js";
import type { FoundGrade } from "./grades/index.js";

/** What the reader of one assigned grade needs to find what it is for. */
export interface Place {
  readonly text: string;
  readonly sentence: Range;
  readonly grade: FoundGrade;
  readonly assignment: Assignment;
  /** Where the next grade of the sentence begins, or the sentence ends. */
  readonly until: number;
  readonly names: CategoryNames;
  readonly hasCategories: boolean;
}

/**
 * What a grade is for: the phrase after it ("Good for being caring"), the object of the verb ("rated the bank
 * …"), or its subject ("Its leadership was graded …"); in this order, since the first names the area most directly.
 */
export function whatIsRated(place: Place): Graded {
  const after = phraseAfter(place);
  const before =
    place.assignment.object ?? subjectBefore(place.text, place.sentence, place.assignment.anchor.start);
  const subject = before === null ? NOTHING : gradedBy(before, place);
  if (after.length > 0) return { categories: after, subject: subject.subject };
  return subject;
}

const AFTER =
  /^["”’']?(?:\s(?:ratings?|grades?|gradings?|judge?ments?|scores?|overall|respectively))*,?\s(for|in|at|on|across)\s/;
const PHRASE_END =
  /[.;:(]|,\s(?:and|but|with|while|which|who|where|after|following|down|up|although|as)\b|,\s(?=[A-Z])|\s(?:by|from|after|following|when|which|while|but|with|since|because|whereas|compared|under|despite|during|according|as|to|that|who|last|this)\s|\sand\s(?=(?:an?\s|its\s|the\s)?["“‘']?$)|\s?[–—]\s|["“]/;

/** "for being caring and responsive", "at preventing crime", "on the lending test", "in all five areas". */
function phraseAfter(place: Place): readonly CategoryMention[] {
  const { text, grade, until, names } = place;
  const window = text.slice(grade.end, Math.min(until, grade.end + 240));
  const link = AFTER.exec(window);
  if (link === null) return acrossTheBoard(place, window);
  const from = grade.end + link[0].length;
  const rest = text.slice(from, Math.min(until, from + 220));
  const known = namedLeading(text, from, rest, place);
  if (known.length > 0) return known;
  const end = from + (PHRASE_END.exec(rest)?.index ?? rest.length);
  const phrase = trimEnd(text, { start: from, end });
  const everything = plainCategory(text, phrase, schemeOf(grade));
  if (everything === null) return [];
  const isEverything = /^(?:all|every|each|both)\s/i.test(text.slice(phrase.start, phrase.end));
  if (isEverything) return [everything];
  if (!place.hasCategories || (link[1] !== "for" && link[1] !== "on")) return [];
  void names;
  return [everything];
}

function acrossTheBoard({ text, grade }: Place, window: string): readonly CategoryMention[] {
  const match = /^["”’']?(?:\soverall)?,?\s(across the board|throughout)\b/.exec(window);
  if (match?.[1] === undefined) return [];
  const start = grade.end + match[0].length - match[1].length;
  const end = start + match[1].length;
  return [{ start, end, name: text.slice(start, end), schemeId: schemeOf(grade), repair: null }];
}

/** Known categories at the beginning of the phrase, as far as only joining words stand between them. */
function namedLeading(
  text: string,
  from: number,
  rest: string,
  { grade, names }: Place,
): readonly CategoryMention[] {
  const found = ofGrade(findCategoryNames(text, { start: from, end: from + rest.length }, names), grade);
  const leading: CategoryMention[] = [];
  let at = from;
  for (const name of found) {
    const gap = text.slice(at, name.start);
    const joins =
      /^(?:\s|,|;|&|\/|["“”‘’'(]|\b(?:and|the|its|their|our|being|how|it|is|are|for|in|of|well|as|both|whether|services|areas|key|questions)\b)*$/i.test(
        gap,
      );
    if (!joins) break;
    leading.push(name);
    at = name.end;
  }
  return leading;
}

function gradedBy(phrase: Range, place: Place): Graded {
  const { text, grade, names } = place;
  const words = text.slice(phrase.start, phrase.end);
  const categories = namedCategories(text, phrase, grade, names);
  if (categories.length > 0) return { categories, subject: null };
  if (isWhole(words) || /^overall\b|\b(?:rating|grade)$/i.test(words)) return NOTHING;
  const part = /^(.{2,80}?)[’']s?\s([a-z][\w’'\s&-]{2,60})$/.exec(words);
  const owner =
    part?.[1] === undefined
      ? undefined
      : namesIn(text, { start: phrase.start, end: phrase.start + part[1].length })[0];
  if (part?.[2] !== undefined && owner !== undefined) {
    const start = phrase.end - part[2].length;
    const inner = { start, end: phrase.end };
    const named = namedCategories(text, inner, grade, names);
    const plain = place.hasCategories ? plainCategory(text, inner, schemeOf(grade)) : null;
    return { categories: named.length > 0 ? named : plain === null ? [] : [plain], subject: owner };
  }
  const [name] = namesIn(text, phrase).filter(({ start, end }) => end - start > 2);
  if (name !== undefined) return { categories: [], subject: name };
  const plain = place.hasCategories ? plainCategory(text, phrase, schemeOf(grade)) : null;
  return { categories: plain === null ? [] : [plain], subject: null };
}

function schemeOf(grade: FoundGrade): string | null {
  return grade.readings[0]?.schemeId ?? null;
}

function trimEnd(text: string, { start, end }: Range): Range {
  let stop = end;
  while (stop > start && /[\s,"”’'.]/.test(text[stop - 1] ?? "")) stop--;
  return { start, end: stop };
}
