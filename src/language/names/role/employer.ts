import { DETERMINERS } from "../../../knowledge/function-words.js";
import { ROLE_STOPS } from "../../../knowledge/role-phrases.js";
import { honorificAt, isOrganisationNoun } from "../lexicon.js";
import { organisationEnd } from "../organisation-name.js";
import { type Token, type TokenRange, wordAt } from "../tokens.js";

/**
 * The organisation behind "of", "at", "for", "with":
 *
 *   Acme · the council · (Italian company) Moleskine · (the Leeds office of) Acme · the Leeds YJS management board
 */
export function employer(tokens: readonly Token[], at: number): TokenRange | null {
  if (honorificAt(tokens, at) > 0 && tokens[at]?.folded !== "the") return null;
  const named = organisationEnd(tokens, at);
  if (named > at) {
    const to = nounEnd(tokens, named);
    const inner = wordAt(tokens, to) === "of" ? to + 1 : to;
    const brand = to > named ? organisationEnd(tokens, inner) : inner;
    return brand > inner ? { from: inner, to: brand } : { from: at, to };
  }
  const start = DETERMINERS.has(wordAt(tokens, at)) ? at + 1 : at;
  if (start === at) return null;
  let end = start;
  while (end < start + 3 && tokens[end]?.kind === "word" && !ROLE_STOPS.has(wordAt(tokens, end))) {
    end++;
    if (isOrganisationNoun(wordAt(tokens, end - 1))) return { from: at, to: end };
  }
  return null;
}

/** "the Calderbrook YJS management board": common nouns may end the name. */
function nounEnd(tokens: readonly Token[], at: number): number {
  for (
    let end = at;
    end < at + 2 && tokens[end]?.kind === "word" && !ROLE_STOPS.has(wordAt(tokens, end));
    end++
  ) {
    if (!isOrganisationNoun(wordAt(tokens, end))) continue;
    return end + 1;
  }
  return at;
}
