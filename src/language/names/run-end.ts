import { ROLE_STOPS, STANDINGS } from "../../knowledge/role-phrases.js";
import { isInsideRole, isListInJob, isSecondPerson, joinsRoles, titlesEnd } from "./joints.js";
import {
  isCompanyForm,
  isOrganisationNoun,
  isParticle,
  isPluralRoleNoun,
  isRoleModifier,
  isRoleNoun,
} from "./lexicon.js";
import { hasOrganisationWord, isFormAfter, organisationEnd } from "./organisation-name.js";
import { nameEnd } from "./person-name.js";
import { bracketedFieldEnd, isInPost, readRole } from "./role/index.js";
import { bracketedTitleEnd, isNameInDisguise } from "./title-step.js";
import type { Token } from "./tokens.js";

export function isAdjective(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  return (
    !ROLE_STOPS.has(token.folded) &&
    !JOINING.has(token.folded) &&
    !isRoleNoun(token.folded) &&
    !isPluralRoleNoun(token.folded)
  );
}

/** Where the run of words ends that may hold titles and name; commas inside a job ("Police, Fire and …") do not end it. */
export function runEnd(tokens: readonly Token[], at: number): number {
  let capitals = false;
  const behindPhrase = nameBehindPhrase(tokens, at);
  for (let i = behindPhrase; i < tokens.length; i++) {
    i = Math.max(i, bracketedFieldEnd(tokens, i), bracketedTitleEnd(tokens, i)); // "Deputy Vice-Chancellor (Research) Ann Reed"
    const token = tokens[i];
    if (token === undefined || token.kind === "quote") continue;
    if (token.kind === "word") {
      if (token.folded === "and" && isSecondPerson(tokens, at, i)) return i;
      capitals = token.possessive ? false : capitals || token.capital;
      if (capitals && !token.capital && !token.possessive && !isPartOfJob(token) && !isInPost(tokens, i))
        return i;
      continue;
    }
    if (token.kind === "comma" && isFormAfter(tokens, i)) continue;
    if (token.kind === "comma" && (isListInJob(tokens, at, i) || isInsideRole(tokens, i))) continue;
    if (token.kind === "comma" && joinsRoles(tokens, i) && !isNameInDisguise(tokens, at, i - 1)) continue;
    return i;
  }
  return tokens.length;
}

/** A word without a capital that a job may have; any other, a verb say, ends what belongs to a name. */
function isPartOfJob(token: Token): boolean {
  const { folded, text } = token;
  return (
    isRoleModifier(folded) ||
    isOrganisationNoun(folded) ||
    isCompanyForm(token) ||
    isParticle(token) ||
    JOINING.has(folded) ||
    STANDINGS.has(folded) ||
    /^\d+$/.test(text)
  );
}

const JOINING: ReadonlySet<string> = new Set("of for and & the to".split(" "));

/**
 * Behind the comma in "Secretary, Irrigation Department, Ann Reed", "the trust’s chief executive, Ann Reed", "Director at Acme, Inc., Ann Reed": a job, a comma and
 * a name of two words or more; `at` for any other phrase.
 */
function nameBehindPhrase(tokens: readonly Token[], at: number): number {
  if (!hasCommaBehind(tokens, at)) return at; // most phrases have none, and no job need be read
  const comma = readRole(tokens, at)?.end ?? at;
  if (tokens[comma]?.kind !== "comma") return at;
  if (isNameBehind(tokens, comma)) return comma + 1;
  const body = organisationEnd(tokens, comma + 1);
  const isBody = tokens[body]?.kind === "comma" && hasOrganisationWord(tokens.slice(comma + 1, body));
  return isBody && isNameBehind(tokens, body) ? body + 1 : at;
}

function hasCommaBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length; i++) if (tokens[i]?.kind === "comma") return true;
  return false;
}

function isNameBehind(tokens: readonly Token[], comma: number): boolean {
  let from = comma + 1;
  while (isAdjective(tokens[from]) && from < comma + 4) from++;
  const end = nameEnd(tokens, titlesEnd(tokens, from));
  const name = tokens.slice(titlesEnd(tokens, from), end);
  const titled = titlesEnd(tokens, from) > from;
  return (
    (name.length > 1 || (titled && name.length > 0)) &&
    !hasOrganisationWord(name) &&
    !name.some((token) => isRoleNoun(token.folded) && !titled)
  );
}
