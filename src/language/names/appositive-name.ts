import { DETERMINERS } from "../../knowledge/function-words.js";
import { genderOf } from "./gender.js";
import { isOrganisationNoun } from "./lexicon.js";
import { hasOrganisationWord, organisationEnd } from "./organisation-name.js";
import { nameEnd } from "./person-name.js";
import type { Reading } from "./reading.js";
import { type Token, wordAt } from "./tokens.js";

/**
 * Whoever is named behind a noun that no list of jobs has, or behind the noun of a body:
 *
 *   the hiker, Ed Novak  ·  her former flatmate, Jo Bass, 31  ·  the charity, Age Concern
 */
export function readAppositiveName(tokens: readonly Token[], at: number): Reading | null {
  if (!DETERMINERS.has(wordAt(tokens, at))) return null;
  let comma = at + 1;
  while (comma < at + LONGEST_NOUN && tokens[comma]?.kind === "word" && tokens[comma]?.capital === false)
    comma++;
  if (comma === at + 1 || tokens[comma]?.kind !== "comma") return null;
  const from = comma + 1;
  const body = isOrganisationNoun(wordAt(tokens, comma - 1));
  const to = body ? organisationEnd(tokens, from) : nameEnd(tokens, from);
  const words = tokens.slice(from, to);
  if (words.length < (body ? 1 : 2) || tokens[to]?.kind === "word") return null;
  const name = { from, to };
  const none = { title: null, from: at, end: tokens.length, name };
  if (body) return { ...none, kind: "organisation", role: null, organisation: name, gender: null };
  if (hasOrganisationWord(words) || words.some(({ caps }) => caps)) return null;
  const role = { from: at + 1, to: comma };
  return {
    ...none,
    kind: "person",
    role,
    organisation: null,
    gender: genderOf([], tokens.slice(role.from, role.to), words),
  };
}

/** "the former head of the night shift" */
const LONGEST_NOUN = 7;
