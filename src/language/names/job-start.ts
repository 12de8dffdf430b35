import { DETERMINERS } from "../../knowledge/function-words.js";
import { FINITE_VERBS } from "../../knowledge/phrase-boundaries.js";
import { ROLE_STOPS } from "../../knowledge/role-phrases.js";
import { isOrganisationNoun, isPluralRoleNoun, isRoleDomain, isRoleModifier, isRoleNoun } from "./lexicon.js";
import { type Token, wordAt } from "./tokens.js";

/** The job in small letters before a capital: "chief executive" in "met chief executive Ann Reed", "its chair, Ann Reed". */
export function jobStart(tokens: readonly Token[], at: number): number {
  let start = at;
  if (tokens[at - 1]?.kind === "comma" && isJobToken(tokens[at - 2]) && !isOpened(tokens, at - 2))
    start = at - 1;
  while (start > 0 && (isJobToken(tokens[start - 1]) || joinsJobs(tokens, start - 1))) start--;
  while (start < at && ["of", "for", "and"].includes(wordAt(tokens, start))) start++;
  const hasJob = tokens.slice(start, at).some(({ folded }) => isRoleNoun(folded) || isPluralRoleNoun(folded));
  if (tokens[at - 1]?.kind === "comma" && !hasJob) return at; // "of the highway budget, County Engineer Al Finn"
  return start < at ? ownerStart(tokens, start) : start;
}

/** "Reacting to the news, Deputy Mayor Al Finn": a noun of an opening phrase is no job. */
function isOpened(tokens: readonly Token[], at: number): boolean {
  return /ing$/.test(wordAt(tokens, 0)) && !isRoleNoun(wordAt(tokens, at));
}

/** "Plas Derwen’s activities (co-ordinator)", "its (chair)": back to the owner over words no list has. */
function ownerStart(tokens: readonly Token[], start: number): number {
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind !== "word" ||
      ROLE_STOPS.has(token.folded) ||
      FINITE_VERBS.has(token.folded)
    )
      return start;
    if (token.possessive) return i;
    if (DETERMINERS.has(token.folded)) return i + 1;
    if (token.capital) return start;
  }
  return start;
}

/** The comma in "founder, producer, and director Ann Reed". */
function joinsJobs(tokens: readonly Token[], comma: number): boolean {
  return (
    tokens[comma]?.kind === "comma" &&
    isRoleNoun(wordAt(tokens, comma - 1)) &&
    isJobToken(tokens[comma + 1]) &&
    isJobToken(tokens[comma - 1])
  );
}

function isJobToken(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  return (
    isRoleNoun(token.folded) ||
    isRoleModifier(token.folded) ||
    isRoleDomain(token.folded) ||
    isOrganisationNoun(token.folded) ||
    ["of", "for", "and"].includes(token.folded)
  );
}
