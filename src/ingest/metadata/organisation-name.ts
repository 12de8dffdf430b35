import {
  COMPANY_FORMS,
  ISSUER_ENDINGS,
  ISSUER_WORDS,
  OFFICES,
  ORGANISATION_WORDS,
} from "../../knowledge/organisation-words.js";
import { hasHeadlineVerb } from "../lines.js";

/**
 * Whether a line is the name of an organisation: title case or capitals, with a noun that organisations
 * have at its end or before "of", "for", "and": "HM Inspectorate of Probation", "HARTSMERE ACADEMY"; not
 * "Mayor Opens School". An office is one too: "HOLLAND COUNTY PROSECUTING ATTORNEY".
 */
export function isOrganisationName(line: string): boolean {
  const words = wordsOf(withoutPlace(line));
  if (words.length === 0 || words.length > MOST_WORDS || /[?!;:"“”]/.test(line)) return false;
  if (hasHeadlineVerb(line)) return false;
  if (!words.every((word) => SMALL.has(word) || /^[^\p{Ll}]/u.test(word))) return false;
  const last = words.at(-1) ?? "";
  return (
    words.length > 1 &&
    (isOrganisationWord(last) || OFFICE.test(line) || words.some((word, at) => headsPhrase(words, word, at)))
  );
}

/** "COLDBROOK PRIMARY SCHOOL, TARNBOROUGH" without the town; "Acme, Inc." keeps its form. */
export function withoutPlace(line: string): string {
  const [name = "", place, ...others] = line.split(", ");
  return place === undefined || others.length > 0 || isCompanyForm(place) ? line : name;
}

/** Whether any word of a name is one of an organisation or a company form. */
export function hasOrganisationWord(name: string): boolean {
  return wordsOf(name).some(
    (word) => isOrganisationWord(word) || ISSUER_WORDS.has(word.toLowerCase()) || COMPOUND.test(word),
  );
}

const COMPOUND = new RegExp(`\\p{Ll}{3}(?:${ISSUER_ENDINGS.join("|")})$`, "u");

/** By its last word, or by one before "of": "County Road 9" and "My Good Government Job" are none. */
export function namesOrganisation(name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return (
    hasOrganisationWord(last) ||
    isOrganisationName(name) ||
    name.split(" ").some((word) => COMPOUND.test(word))
  );
}

/** "Inc.", "LLC": no name by itself. */
export function isCompanyForm(word: string): boolean {
  return COMPANY_FORMS.has(word.toLowerCase().replace(/[.,]/g, ""));
}

const MOST_WORDS = 10;
/** Behind the place that it is the office of. */
const OFFICE = new RegExp(`\\s(?:${OFFICES.join("|").replaceAll("'", "['’]")})$`, "i");
const SMALL: ReadonlySet<string> = new Set([
  "of",
  "and",
  "the",
  "for",
  "&",
  "in",
  "at",
  "to",
  "de",
  "du",
  "plc",
]);

function wordsOf(line: string): readonly string[] {
  return line.split(/[\s,()]+/).filter((word) => word !== "");
}

/** Public bodies that are called by their place: "City of Port Alder". */
const PLACES: ReadonlySet<string> = new Set([
  "city",
  "town",
  "village",
  "borough",
  "shire",
  "county",
  "parish",
  "republic",
  "kingdom",
  "diocese",
  "commonwealth",
  "state",
  "province",
  "port",
  "harbour",
  "airport",
  "consulate",
  "bishopric",
  "presbytery",
]);

function headsPhrase(words: readonly string[], word: string, at: number): boolean {
  const heads = isOrganisationWord(word) || PLACES.has(word.toLowerCase());
  return heads && ["of", "for"].includes(words[at + 1]?.toLowerCase() ?? "");
}

function isOrganisationWord(word: string): boolean {
  const folded = word.toLowerCase().replace(/[.’']s?/g, "");
  return ORGANISATION_WORDS.has(folded) || COMPANY_FORMS.has(folded);
}
