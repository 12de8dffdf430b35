import { isFirstName } from "./gender.js";
import { hasOrganisationWord } from "./organisation-name.js";
import { type Token, type TokenRange, wordAt } from "./tokens.js";

/**
 * Two or three capitals that what follows makes a person, whatever the first name:
 *
 *   Nuala Gibbons, who has swum …  ·  Wally Nakogee, 71, …  ·  Ousmane Sy (34) …
 */
export function isDescribedPerson(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  if (words.length < 2 || words.length > 4 || hasOrganisationWord(words)) return false;
  if (words.length > 2 && !isFirstName(wordAt(words, 0)) && isFirstName(wordAt(words, 1))) return false; // "Democrat Ann Bell"
  if (words.some(({ caps, text }) => caps && text.length > 2)) return false;
  const sign = tokens[to]?.kind;
  if (sign === "word") return wordAt(tokens, to) === "who";
  if (sign !== "comma" && sign !== "open") return false;
  const next = wordAt(tokens, to + 1);
  const closes = tokens[to + 2]?.kind === "comma" || tokens[to + 2]?.kind === "close";
  return next === "who" || (AGE.test(next) && closes);
}

const AGE = /^(?:[1-9]\d|10\d)$/;
