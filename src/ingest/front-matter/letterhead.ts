import { STREET_WORDS } from "../../knowledge/organisation-words.js";
import { ROLE_DOMAINS } from "../../knowledge/role-domains.js";
import { OFFICE_HOLDERS } from "../../knowledge/section-cues.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import { readLabel } from "../labels.js";
import { endsSentence, hasHeadlineVerb, isReference, wordsBeforeDate } from "../lines.js";
import { afterMarker, beforeMarker } from "../markers.js";
import { isOrganisationName, withoutPlace } from "../metadata/organisation-name.js";
import type { Candidate } from "./candidates.js";

/**
 * The name beside a marker or a date: "Skelby Council | Latest news", "PRESS RELEASE – Skelby Council",
 * "Skelby Council | 22 May 2024"; else a line above the body that is nothing but the name of an organisation.
 */
export function nameBesideMarker(above: readonly BlockDraft[]): string | null {
  for (const { text } of above) {
    const name =
      readLabel(text) === null ? (beforeMarker(text) ?? namedAfterMarker(text) ?? siteOfPath(text)) : null;
    if (name !== null) return name;
  }
  const dated = above
    .map(({ text }) => wordsBeforeDate(text))
    .find((words) => words && isOrganisationName(words) && afterMarker(words) === null);
  const alone = above.find(
    ({ kind, section, text }) =>
      isHeader(kind, section) && isOrganisationName(text) && afterMarker(text) === null,
  );
  return dated ?? (alone === undefined ? null : withoutPlace(alone.text));
}

function isHeader(kind: BlockDraft["kind"], section: BlockDraft["section"]): boolean {
  return kind !== "heading" && section === "byline";
}

/** "Caddo County - District Attorney’s Office > Newsroom > News Releases" */
function siteOfPath(text: string): string | null {
  const [site = "", ...sections] = text.split(PATH_MARK);
  const leads = sections.length > 0 && sections.some((section) => afterMarker(section) === "");
  const name = site.replace(" - ", " ");
  return leads && isOrganisationName(name) ? name : null;
}

const PATH_MARK = /\s[>»›]\s/;

function namedAfterMarker(text: string): string | null {
  const rest = afterMarker(text);
  return rest !== null && isOrganisationName(rest) ? rest : null;
}

/**
 * What the lines above the headline name, "" for a line without a name, as long as one line is left to be the
 * headline. Short lines above a bare "NEWS RELEASE" belong to the letterhead whatever they say: a
 * person, a street, a motto.
 */
export function leadingLetterhead(
  candidates: readonly Candidate[],
  drafts: readonly BlockDraft[],
  body: number,
): readonly string[] {
  const prose = drafts
    .slice(body)
    .map(({ text }) => text)
    .join("\n");
  const marker = drafts.slice(0, body).findLastIndex(({ text }) => isBareMarker(text));
  const above = candidates.filter(({ draft }) => draft < marker).map(({ text }) => text);
  const headed = above.length <= MOST_LINES && above.every(couldHead);
  const names: string[] = [];
  for (const { draft, text } of candidates.slice(0, -1)) {
    const name = letterheadName(text, prose) ?? (headed && draft < marker ? "" : null);
    if (name === null) break;
    names.push(name);
  }
  return names;
}

/** The first name among such lines; a ministry rather than its state: "Government of New Carrow", "Department of Fisheries". */
export function issuerAmong(names: readonly string[]): string | null {
  const [first, ...others] = names.filter((name) => name !== "");
  const below = first !== undefined && STATE.test(first) ? others[0] : undefined;
  return below ?? first ?? null;
}

const STATE =
  /^(?:the\s)?(?:\p{L}+\s){0,2}(?:government|republic|kingdom|commonwealth|state|states|province|dominion|sultanate) of\s|^(?:\p{L}+[’']s?\s)?\p{L}+ government$/iu;

/** "NEWS RELEASE", "News release 14/2025" */
function isBareMarker(text: string): boolean {
  const rest = afterMarker(text);
  return rest !== null && (rest === "" || isReference(rest));
}

const MOST_LINES = 4;

function couldHead(text: string): boolean {
  return text.split(" ").length <= MOST_WORDS && !hasHeadlineVerb(text) && !endsSentence(text);
}

const MOST_WORDS = 10;

/**
 * The organisation that a line of a letterhead names, "" where it is one without a name (an office-holder, an
 * address, a kind of text), null where it is none. A name is told by its words, or because the text below
 * has it: "Consumer Choice - the independent voice of consumers".
 */
function letterheadName(text: string, prose: string): string | null {
  if (KIND_OF_TEXT.test(text) || isKicker(text) || STREET.test(text)) return "";
  if (OFFICE_HOLDER.test(text) && text.split(" ").length <= MOST_WORDS && !hasHeadlineVerb(text)) return "";
  const [name = "", motto] = text
    .replace(NEWS_FROM, "")
    .replace(OF_STATE, "")
    .replace(TICKER, "")
    .split(/\s[-–—|]\s(?=\p{Ll})/u);
  const [one = "", ...both] = name.split(" | ");
  if (both.length > 0 && [one, ...both].every(isOrganisationName)) return one;
  if (motto === undefined && isJoint(name, prose)) return "";
  if (motto === undefined && isOrganisationName(name)) return withoutPlace(name);
  return isShort(name) && isCapitalised(name) && prose.includes(asName(name)) ? name : null;
}

/** "PARKS & LEISURE": nothing but fields of work, as a site files its news. */
function isKicker(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return words.length <= 4 && words.every((word) => ROLE_DOMAINS.has(word) || word === "and" || word === "&");
}

/** "(LSE: LUMO)" */
const TICKER = /\s\([^()]{2,40}\)$/;

/** "Ashby Council and Kindling": two issuers. */
function isJoint(text: string, prose: string): boolean {
  const names = text.split(/ (?:and|&) /);
  const known = (name: string) =>
    isOrganisationName(name) || (isCapitalised(name) && prose.includes(asName(name)));
  return names.length === 2 && !isOrganisationName(text) && names.every(known);
}

/** "REPUBLIC OF KENYA" before the ministry on one line. */
const OF_STATE =
  /^(?:(?:federal|federative|united|islamic|people[’']s|democratic|co-operative)\s)*(?:republic|kingdom|government|commonwealth|state) of (?:the )?[\p{L}.]+\s+(?=(?:ministry|department|office|agency|cabinet)\s)/iu;
const NEWS_FROM = /^(?:(?:press|media|news)\s(?:release|statement)|news|a statement) from:?\s(?:the\s)?/i;

function isShort(text: string): boolean {
  return text.split(" ").length <= LONGEST_NAME;
}

function isCapitalised(text: string): boolean {
  return text.split(" ").every((word) => /^[^\p{Ll}]/u.test(word) || word.length <= 3);
}

/** "CASTELL JUSTICE" as the text below would write it. */
function asName(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "CREDIT RATING ANNOUNCEMENT", "Media alert": what it is, not what it says. */
const KIND_OF_TEXT = /^(?:[\w-]+\s){1,3}(?:announcement|release|notice|advisory|alert|statement|bulletin)$/i;
const LONGEST_NAME = 6;
const OFFICE_HOLDER = new RegExp(`^(?:${OFFICE_HOLDERS.join("|")})(?=[\\s.])`, "i");
/** "310 Courthouse Square, Vance Mills, Missouri" */
const STREET = new RegExp(
  `^(?:\\d+\\w?|P\\.?\\s?O\\.? Box)\\s[\\w\\s.’'-]{0,40}?\\b(?:${STREET_WORDS.join("|")})\\b`,
  "i",
);
