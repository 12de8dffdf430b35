import { JOBS_TO_A_BODY } from "../../../knowledge/role-fields.js";
import { ROLE_STOPS } from "../../../knowledge/role-phrases.js";
import { type Token, wordAt } from "../tokens.js";
import { isCapitalWord, isPersonAt } from "./item.js";

/**
 * The end of the place or body that "to" at `at` joins to the job before it, or `at` where it joins none:
 *
 *   Ambassador | to Japan · Permanent Representative | to the United Nations · clerk | to the governors
 *
 * With `nameFollows`, a first name ends it, or two of three capitals are left to be the name.
 */
export function bodyEnd(tokens: readonly Token[], at: number, nameFollows: boolean): number {
  if (wordAt(tokens, at) !== "to" || !JOBS_TO_A_BODY.has(wordAt(tokens, at - 1))) return at;
  const start = wordAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  if (isCapitalWord(tokens[start])) return capitalsEnd(tokens, start, nameFollows);
  const end = smallEnd(tokens, start);
  return start === at + 2 && end > start ? end : at;
}

function capitalsEnd(tokens: readonly Token[], at: number, nameFollows: boolean): number {
  let end = at + 1;
  while ((isCapitalWord(tokens[end]) || joins(tokens, end)) && !isPersonAt(tokens, end)) end++;
  const isOpen = nameFollows && tokens[end - 1]?.capital && !isPersonAt(tokens, end);
  return isOpen && end - at > 2 ? end - 2 : end;
}

function joins(tokens: readonly Token[], at: number): boolean {
  return ["of", "and"].includes(wordAt(tokens, at)) && isCapitalWord(tokens[at + 1]);
}

function smallEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 3 && isSmallWord(tokens[end])) end++;
  return end;
}

function isSmallWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && !ROLE_STOPS.has(token.folded) && token.folded !== "and";
}
