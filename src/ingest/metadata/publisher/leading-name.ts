import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../../../knowledge/first-names/index.js";
import { ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
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
  if (first === "The") return others.length === 0 || isCommonNoun(others) ? null : name;
  return others.length === 0 && isCompanyForm(first) ? null : name;
}

/** A name of two or three words that begins with a first name. */
export function isPersonName(name: string): boolean {
  const [first = "", ...others] = name.toLowerCase().split(" ");
  return others.length > 0 && others.length < 4 && FIRST_NAMES.some((names) => names.has(first));
}

const FIRST_NAMES = [FEMALE_NAMES, MALE_NAMES, EITHER_NAMES];

/** The words up to the first that no name has; a comma ends it but before "Inc." */
function nameWords(words: readonly string[]): readonly string[] {
  const name: string[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? "";
    const bare = word.replace(/[,;:]$/, "");
    const belongs = JOINING.has(word)
      ? name.length > 0 && isNameWord(next.replace(/[,;:]$/, ""))
      : isNameWord(bare);
    if (!belongs) break;
    const ends = word !== bare && !isCompanyForm(next);
    name.push(ends ? bare : word);
    if (ends) break;
  }
  return name;
}

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
/** Words that open a sentence in capitals and are no name. */
const COMMON: ReadonlySet<string> = new Set(
  "a an this that these those in on at with when while as after before since following for from by it its his her their we our you your if what who how why there here today and but so more most many some all new one two three".split(
    " ",
  ),
);
