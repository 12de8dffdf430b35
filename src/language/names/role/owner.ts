import { DETERMINERS } from "../../../knowledge/function-words.js";
import {
  OPENERS_OF_JOBS,
  ORGANISATION_WORDS_OF_JOBS,
  OWNERS_IN_JOBS,
} from "../../../knowledge/role-phrases.js";
import { isOrganisationWord, isPluralRoleNoun } from "../lexicon.js";
import { type Token, type TokenRange, wordAt } from "../tokens.js";
import { bareOwner } from "./bare-owner.js";

/**
 * The owner before a role: "CQC’s", "BEK TV (Chief Operations Officer)". No owner may be bare where another employer
 * stands behind the role ("Wetlands Director at the Cairn Society").
 */
export function splitOwner(
  tokens: readonly Token[],
  start: number,
  head: number,
  mayBeBare: boolean,
): TokenRange | null {
  return possessiveOwner(tokens, start, head) ?? (mayBeBare ? bareOwner(tokens, start, head) : null);
}

/** "CQC’s", "the trust’s"; not "State’s" in "State’s Attorney", nor "Tenants’" in "Tenants’ chair". */
function possessiveOwner(tokens: readonly Token[], start: number, head: number): TokenRange | null {
  for (let i = head - 1; i >= start; i--) {
    const token = tokens[i];
    if (!token?.possessive || isOwnerInJob(token, i - start)) continue;
    const article = DETERMINERS.has(wordAt(tokens, start - 1)) ? 1 : 0;
    return { from: start - article, to: namesakeEnd(tokens, i + 1, head + 1) };
  }
  return null;
}

/** "St Brigid’s | National School (Deputy Head)": capitals that end in a word of organisations before the job begins. */
export function namesakeEnd(tokens: readonly Token[], at: number, head: number): number {
  let end = at;
  for (let i = at; i + 1 < head && tokens[i]?.capital; i++) {
    const token = tokens[i];
    const begins = tokens[i + 1]?.capital === false || OPENERS_OF_JOBS.has(wordAt(tokens, i + 1));
    const isBody =
      token !== undefined && isOrganisationWord(token) && !ORGANISATION_WORDS_OF_JOBS.has(token.folded);
    if (isBody && begins) end = i + 1;
  }
  return end;
}

/** "State’s Attorney", "Tenants’ chair"; in "Red Mesa School District’s superintendent" the word ends a name. */
function isOwnerInJob(token: Token, wordsBefore: number): boolean {
  if (isPluralRoleNoun(token.folded)) return true;
  return OWNERS_IN_JOBS.has(token.folded) && !(wordsBefore > 1 && isOrganisationWord(token));
}
