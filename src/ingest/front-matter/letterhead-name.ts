import { STREET_WORDS } from "../../knowledge/organisation-words.js";
import { ROLE_DOMAINS } from "../../knowledge/role-domains.js";
import { OFFICE_HOLDERS } from "../../knowledge/section-cues.js";
import { hasHeadlineVerb, isPostalAddress } from "../lines.js";
import { isOrganisationName, withoutPlace } from "../metadata/organisation-name.js";

/**
 * The organisation that a line of a letterhead names, "" where it is one without a name (an office-holder, an
 * address, a kind of text), null where it is none. A name is told by its words, or because the text below
 * has it: "Consumer Choice - the independent voice of consumers".
 */
export function letterheadName(text: string, prose: string): string | null {
  if (KIND_OF_TEXT.test(text) || isKicker(text) || STREET.test(text)) return "";
  if (OFFICE_HOLDER.test(text) && text.split(" ").length <= MOST_WORDS && !hasHeadlineVerb(text)) return "";
  const [name = "", motto] = text
    .replace(NEWS_FROM, "")
    .replace(OF_STATE, "")
    .replace(TICKER, "")
    .split(/(?:\s[-–—|]|:)\s(?=\p{Ll})/u);
  const [one = "", ...both] = name.split(" | ");
  if (both.length > 0 && [one, ...both].every(isOrganisationName)) return one;
  const english = name.includes(" / ") ? name.split(" / ").find(isOrganisationName) : undefined;
  if (english !== undefined) return english; // "Cyngor Sir Maldwyn / Maldwyn County Council"
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
const KIND_OF_TEXT =
  /^(?:[\w-]+\s){1,3}(?:announcement|release|notice|advisory|alert|statement|bulletin)$|^(?:interim|half-year(?:ly)?|year-end|full-year|annual|quarterly|nine-month)\s(?:financial\s)?(?:report|results|statement)\b/i;
const LONGEST_NAME = 6;
const OFFICE_HOLDER = new RegExp(`^(?:${OFFICE_HOLDERS.join("|")})(?=[\\s.])`, "i");
/** Under a name: "Zoo Lane, Calder CA2 9ZZ", "310 Courthouse Square". */
export function isAddress(text: string): boolean {
  return isPostalAddress(text) || STREET.test(text);
}

/** "310 Courthouse Square, Vance Mills, Missouri" */
const STREET = new RegExp(
  `^(?:\\d+\\w?|P\\.?\\s?O\\.? Box)\\s[\\w\\s.’'-]{0,40}?\\b(?:${STREET_WORDS.join("|")})\\b`,
  "i",
);

const MOST_WORDS = 10;
