import { createRequire } from "node:module";
import type Compromise from "compromise/two";

/** So long may a phrase be: compromise reads 0.2 MB a second, and a name is short. */
const LONGEST = 60;

/** What compromise's dictionary calls the last word of a name that is no person's: "Review", "Farm", "Vibes". */
const NO_SURNAME: ReadonlySet<string> = new Set([
  "Singular",
  "Plural",
  "Uncountable",
  "Place",
  "Adjective",
  "Date",
]);

/**
 * One vote on a capitalised phrase that our own grammar is unsure about: whether it looks like a person's
 * name. compromise knows many first names that no list of ours has, and many nouns that are no surname;
 * a word that it does not know speaks for a person. It is loaded at the first question (0.2 s).
 */
export function looksLikePerson(phrase: string): boolean {
  const words = phrase.slice(0, LONGEST).split(/\s+/);
  const sentences: readonly (readonly Term[])[] = compromise()(`${words.join(" ")} said so.`).docs;
  if (sentences.some((terms) => terms.some(({ tags }) => tags?.has("Person")))) return true;
  const last = sentences[0]?.[words.length - 1];
  return last === undefined || ![...(last.tags ?? [])].some((tag) => NO_SURNAME.has(tag));
}

/** What we use of a term. */
interface Term {
  readonly tags?: ReadonlySet<string>;
}

const require = createRequire(import.meta.url);
let loaded: typeof Compromise | null = null;

function compromise(): typeof Compromise {
  loaded ??= require("compromise/two") as typeof Compromise;
  return loaded;
}
