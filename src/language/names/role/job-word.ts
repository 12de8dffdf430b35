import { JOB_SURNAMES } from "../../../knowledge/role-nouns.js";
import { STATUS_WORDS, WORDS_OF_TITLES } from "../../../knowledge/role-phrases.js";
import { isPluralRoleNoun, isRoleModifier, isRoleNoun } from "../lexicon.js";
import type { Token } from "../tokens.js";

/** A word that a job may have before its head, as against a name: "Deputy", "estates", "Monitoring"; any in small letters. */
export function isJobWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (!token.capital || (token.possessive && isPluralRoleNoun(token.folded))) return true;
  return (
    (isRoleModifier(token.folded) && !JOB_SURNAMES.has(token.folded)) ||
    WORDS_OF_TITLES.has(token.folded) ||
    /^(?:u|under)-?\d+s?$/.test(token.folded) ||
    (token.folded.length > 7 && ENDING_OF_FIELDS.test(token.folded))
  );
}

/** "Benchmarking", "Guardianship", "Accreditation": nouns of doing, that no list can have whole. */
const ENDING_OF_FIELDS = /(?:ing|ship|tion|ment|ness)$/;

/** A word that may stand between an employer and "CEO" or "Mayor": "former", "founding". */
export function isStatusWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (STATUS_WORDS.has(token.folded) || (!token.capital && isJobWord(token)) || isRoleNoun(token.folded))
  );
}
