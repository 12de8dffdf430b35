import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../../knowledge/first-names/index.js";
import { TITLE_GENDER } from "../../knowledge/titles-and-ranks.js";
import type { Gender } from "./party.js";
import type { Token } from "./tokens.js";

/** Whether the word is a first name that many people bear. */
export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) || (ACCENTED.test(word) && FIRST_NAMES.has(withoutAccents(word)));
}

const ACCENTED = /[\u00e0-\u017f]/;

/** "josé" → jose */
function withoutAccents(word: string): string {
  return word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

const FIRST_NAMES: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...EITHER_NAMES]);

/** The gender that a title, a gendered job or else the first name tells; null where they tell none. */
export function genderOf(
  title: readonly Token[],
  role: readonly Token[],
  name: readonly Token[],
): Gender | null {
  for (const token of [...title, ...role]) {
    const told = TITLE_GENDER.get(token.folded);
    if (told !== undefined) return told;
  }
  const first = name.find((token) => token.kind === "word" && token.folded.length > 1)?.folded ?? "";
  return firstNameGender(first) ?? firstNameGender(first.split("-")[0] ?? "");
}

function firstNameGender(first: string): Gender | null {
  if (EITHER_NAMES.has(first) || FEMALE_NAMES.has(first) === MALE_NAMES.has(first)) return null;
  return FEMALE_NAMES.has(first) ? "female" : "male";
}
