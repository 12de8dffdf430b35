import { COUNTRIES } from "../../../knowledge/countries.js";
import { DETERMINERS } from "../../../knowledge/function-words.js";
import {
  ABSTRACT_ENDINGS,
  ADJECTIVE_ENDINGS,
  ENDS_OF_BODIES,
  NOUNS_OF_FIELDS,
} from "../../../knowledge/role-fields.js";
import { NATIONALITIES } from "../../../knowledge/role-modifiers.js";
import { NUMBERED_FIELDS, REGIONS, ROLE_STOPS } from "../../../knowledge/role-phrases.js";
import { isFirstName } from "../gender.js";
import { endsJob, honorificAt, isOrganisationWord, isRoleDomain } from "../lexicon.js";
import { isProper } from "../organisation-name.js";
import { nameEnd } from "../person-name.js";
import { type Token, wordAt } from "../tokens.js";

/**
 * The end of one field of work at `at`, or `at`:
 *
 *   the Northern District of Ohio · Rural Affairs · Year 9 · housing · the Warm Homes scheme · European art
 *
 * With `nameFollows`, the capitals behind the last word for a field are left to be the name.
 */
export function itemEnd(tokens: readonly Token[], at: number, nameFollows: boolean): number {
  const start = wordAt(tokens, at) === "the" ? at + 1 : at;
  const first = tokens[start];
  if (first === undefined || first.kind !== "word" || DETERMINERS.has(first.folded)) return at;
  if (!first.capital) return start > at ? at : smallEnd(tokens, start);
  let end = capitalsEnd(tokens, start, nameFollows);
  while (wordAt(tokens, end) === "of" && isCapitalWord(tokens[end + 1]))
    end = capitalsEnd(tokens, end + 1, nameFollows);
  const last = tokens[end - 1];
  if (end > start && last !== undefined && (isAbstract(last) || NATIONALITIES.has(last.folded)))
    return smallEnd(tokens, end); // "European art"
  return end > start && NOUNS_OF_FIELDS.has(wordAt(tokens, end)) ? end + 1 : end;
}

function capitalsEnd(tokens: readonly Token[], at: number, nameFollows: boolean): number {
  let end = at;
  while (isCapitalWord(tokens[end]) || isFigureOfField(tokens, end)) end++;
  for (let i = at; i < end; i++)
    if (endsJob(tokens, i) || honorificAt(tokens, i) > 0 || startsName(tokens, at, i)) return i;
  return nameFollows ? nameStart(tokens, at, end) : end;
}

/** A first name that is the second word of no name: "Ohio Jane Hale", where "Stroke Nguyen Thi Minh" has a name before. */
function startsName(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1];
  return isPersonAt(tokens, at) && (at <= from + 1 || (before !== undefined && endsField(before)));
}

/** Behind the last word for a field a name of two words or more begins; without such a word it is the last two. */
function nameStart(tokens: readonly Token[], at: number, end: number): number {
  for (let i = end - 1; i > at; i--) {
    const before = tokens[i - 1];
    if (before !== undefined && endsField(before) && nameEnd(tokens, i) > i + 1) return i;
  }
  const lastTwo = tokens.slice(end - 2, end);
  return end - at > 2 && !lastTwo.some(isAbstract) ? end - 2 : end;
}

/** A word for a field, a part of the world or a country. */
function endsField(token: Token): boolean {
  return isAbstract(token) || REGIONS.has(token.folded) || COUNTRIES.has(token.folded);
}

/** "9" in "Year 9" */
function isFigureOfField(tokens: readonly Token[], at: number): boolean {
  return NUMBERED_FIELDS.has(wordAt(tokens, at - 1)) && /^\d+$/.test(wordAt(tokens, at));
}

export function isCapitalWord(token: Token | undefined): boolean {
  return token?.capital === true && isProper(token) && !token.possessive;
}

/** A first name with a surname behind it. */
export function isPersonAt(tokens: readonly Token[], at: number): boolean {
  return isFirstName(wordAt(tokens, at)) && isCapitalWord(tokens[at + 1]);
}

/** "housing", "parks and open spaces", up to the next mark or joining word. */
function smallEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 5 && isSmallWord(tokens[end])) end++;
  return ["and", "or"].includes(wordAt(tokens, end - 1)) ? end - 1 : end;
}

function isSmallWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital || token.possessive) return false;
  return !ROLE_STOPS.has(token.folded) && !DETERMINERS.has(token.folded) && token.folded !== "to";
}

/** A word for what people do: in the list of fields, or with an ending of abstract nouns; the figure of "Year 9". */
function isAbstract({ folded }: Token): boolean {
  if (isRoleDomain(folded) || /^\d+$/.test(folded)) return true;
  return ABSTRACT_ENDINGS.some((ending) => folded.endsWith(ending));
}

/** "Lunar Exploration", "Learning and Engagement"; in "Saltgrass Health" the first word is a name, in "Lean Manufacturing" it is none. */
export function isPlainField(item: readonly Token[]): boolean {
  const last = item.at(-1);
  if (last === undefined || !isAbstract(last)) return false;
  return isWork(last) || item.slice(0, -1).every(mayStandBeforeNoun);
}

/** "Manufacturing", "Strategy": what people do, and no name of a body or a utility ends in. */
function isWork(token: Token): boolean {
  const isBody = isOrganisationWord(token) || ENDS_OF_BODIES.has(token.folded);
  return !isBody && WORK.test(token.folded);
}

const WORK = /(?:ation|ition|ction|ption|ment|turing|keting|cing|ning|ysis|egy|gement)s?$/;

function mayStandBeforeNoun(token: Token): boolean {
  const isSmall = !token.capital || NATIONALITIES.has(token.folded) || ["the", "of"].includes(token.folded);
  return isSmall || isAbstract(token) || ADJECTIVE_ENDINGS.some((ending) => token.folded.endsWith(ending));
}
