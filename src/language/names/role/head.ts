import { DETERMINERS } from "../../../knowledge/function-words.js";
import { COMPOUND_FIELDS, PARTICIPLES_OF_JOBS, ROLE_STOPS } from "../../../knowledge/role-phrases.js";
import { endsJob, isPluralRoleNoun, isRoleModifier } from "../lexicon.js";
import { type Token, wordAt } from "../tokens.js";

/** The end of the run of modifiers at `at`: up to a mark, a preposition, a verb or an article. */
export function stretchEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.kind === "word" && !isStop(tokens, end) && !(end > at && isArticle(tokens[end]))) end++;
  return end;
}

/** A word that ends the run; "WHO" is an organisation, "Under" opens "Under Secretary". */
function isStop(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!ROLE_STOPS.has(word) || tokens[at]?.caps) return false;
  if (word === "of" && COMPOUND_FIELDS.has(wordsAround(tokens, at))) return false;
  // "SK On’s chief executive", "SK On Director"
  if (tokens[at]?.possessive || (tokens[at]?.capital && tokens[at - 1]?.caps)) return false;
  return !(word === "under" && wordAt(tokens, at + 1) === "secretary");
}

/** "front of house" around its "of" */
export function wordsAround(tokens: readonly Token[], at: number): string {
  return `${wordAt(tokens, at - 1)} ${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`;
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && DETERMINERS.has(token.folded);
}

/** Index of the role noun that ends the run of modifiers at `at`. */
export function headOf(tokens: readonly Token[], at: number): number | null {
  if (isParticiple(tokens[at]) || JOINS.has(wordAt(tokens, at))) return null;
  const end = stretchEnd(tokens, at);
  for (let i = end - 1; i >= at; i--) {
    if (endsJob(tokens, i) || isPluralRoleNoun(wordAt(tokens, i))) return i;
  }
  return null;
}

const JOINS: ReadonlySet<string> = new Set(["and", "or", "but", "&"]);

/** "supporting the chief executive": a clause, where "managing director" is a job. */
function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    /(?:ing|ed)$/.test(token.folded) &&
    !isRoleModifier(token.folded) &&
    !PARTICIPLES_OF_JOBS.has(token.folded)
  );
}
