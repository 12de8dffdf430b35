import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../../../knowledge/first-names/index.js";
import { SURNAMES_LIKE_ORGANISATIONS } from "../../../knowledge/issuer-cues.js";
import { ORGANISATION_NOUNS, ORGANISATION_WORDS } from "../../../knowledge/organisation-words.js";
import { ROLE_NOUNS } from "../../../knowledge/role-nouns.js";
import { hasOrganisationWord, isCompanyForm } from "../organisation-name.js";

/**
 * The capitalised name that a text begins with, without a person's title before it; null where it begins
 * otherwise or with a title: "Sen. Mike DeWine" is a person, and releases of persons have no issuer.
 */
export function leadingName(text: string): string | null {
  const head = text.slice(0, LONGEST).replace(OPENING, "");
  const words = nameWords(head.split(" "));
  const name = ownerOf(words.join(" ").replace(/[,;]$/, ""));
  const [first = "", ...others] = name.split(" ");
  if (name === "" || head.startsWith(`${name}:`)) return null; // a heading in capitals, run in
  if (PERSON.test(name) || COMMON.has(first.toLowerCase())) return null;
  if (OFFICE_HOLDER.test(name) && !hasOrganisationWord(name)) return null;
  if (first === "The") return others.length === 0 || isCommonNoun(others) ? null : name;
  return others.length === 0 && (isCompanyForm(first) || ORGANISATION_WORDS.has(first.toLowerCase()))
    ? null
    : name;
}

/** A name of two or three words that begins with a first name, or with a job: "District Attorney Mara Quist". */
export function isPersonName(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  const [first = "", ...others] = words;
  const isNamed = others.length > 0 && others.length < 4 && FIRST_NAMES.some((names) => names.has(first));
  if (isNamed)
    return !hasOrganisationWord(words.at(-1) ?? "") || SURNAMES_LIKE_ORGANISATIONS.has(words.at(-1) ?? "");
  const job = words.findLastIndex((word) => ROLE_NOUNS.has(word));
  return (
    job !== -1 &&
    job < words.length - 1 &&
    !/^(?:of|for|and|&)$/.test(words[job + 1] ?? "") &&
    !hasOrganisationWord(words.slice(job + 1).join(" "))
  );
}

const FIRST_NAMES = [FEMALE_NAMES, MALE_NAMES, EITHER_NAMES];

/** The words up to the first that no name has; a comma ends it but before "Inc." */
function nameWords(words: readonly string[]): readonly string[] {
  const name: string[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? "";
    const bare = word.replace(/[,;:]$/, "");
    const ahead = next === "the" ? (words[at + 2] ?? "") : next;
    const belongs = JOINING.has(word)
      ? name.length > 0 && isNameWord(ahead.replace(/[,;:]$/, ""))
      : isNameWord(bare);
    if (!belongs) break;
    const ends = word !== bare && !isCompanyForm(next);
    name.push(ends ? bare : word);
    if (ends || (FULL_STOP.test(word) && !isCompanyForm(word))) break;
  }
  return name;
}

/** Of a sentence, not of "St." or "Corp." */
const FULL_STOP = /\p{Ll}{4}\.$/u;

/** "Paradigm’s James Francis" begins with Paradigm; "St Hilda’s Primary School" is one name. */
function ownerOf(name: string): string {
  const [owner = "", owned] = name.split(/[’']s(?:\s|$)/);
  return owned === undefined || (owned !== "" && hasOrganisationWord(owned)) ? name : owner;
}

/** "The Government", "The council": any of them. */
function isCommonNoun(words: readonly string[]): boolean {
  return words.length === 1 && ORGANISATION_NOUNS.has(words[0]?.toLowerCase() ?? "");
}

const LONGEST = 160;
/** "Today, ", "On Friday, ", "The ": before the name. */
const OPENING = /^(?:Today,?\s|On\s\w+,?\s(?:\d+,?\s){0,2})?["“]?/;
const JOINING: ReadonlySet<string> = new Set(["of", "and", "&", "for", "the", "de"]);

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\d][\p{L}\d.&’'+®™/-]*$/u.test(word) || /^[a-z]{1,2}\p{Lu}/u.test(word) || word === "plc";
}

const PERSON =
  /^(?:Sens?|Reps?|Senators?|Representatives?|Congress(?:man|woman|men)|U\.S\.?|Gov|Governor|Mayor|President|Dr|Mr|Mrs|Ms|Sir|Cllr|Chairman|Chairwoman|Author|Attorney|Speaker)\.?(?:\s|$)/;
/** "The Bishop of Aldmoor" is a person. */
const OFFICE_HOLDER =
  /^(?:The\s)?(?:Arch)?(?:[Bb]ishop|Dean|Minister|Secretary|Prince|Princess|Duke|Duchess|King|Queen|Premier|Chancellor|Ambassador|Commissioner|Prime Minister|First Minister|Lord Mayor|Mayor|Governor|President)\s(?:of|for)\s/;
/** Words that open a sentence in capitals and are no name. */
const COMMON: ReadonlySet<string> = new Set(
  "a an this that these those in on at with when while as after before since following for from by it its his her their we our you your if what who how why there here today and but so more most many some all new one two three".split(
    " ",
  ),
);
