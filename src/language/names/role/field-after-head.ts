import { POSTS, REGIONS, STANDINGS } from "../../../knowledge/role-phrases.js";
import { isRoleDomain } from "../lexicon.js";
import { type Token, wordAt } from "../tokens.js";
import { stretchEnd } from "./head.js";

/** The end of "(Research)" or "(Finance and Estates)" behind a job, or `at`. */
export function bracketedFieldEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== "open") return at;
  const close = tokens.findIndex(({ kind }, i) => i > at && i < at + 6 && kind === "close");
  const words = tokens.slice(at + 1, close);
  const isField = words.every(({ folded }) => isRoleDomain(folded) || folded === "and" || folded === "&");
  return close > at + 1 && isField ? close + 1 : at;
}

/** "Special Agent in Charge", "writer in residence", "editor in chief". */
export function isInPost(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "in" && POSTS.has(wordAt(tokens, at + 1));
}

/** "Artistic Director designate" */
export function isStanding(tokens: readonly Token[], at: number): boolean {
  return STANDINGS.has(wordAt(tokens, at));
}

/** "VP Client Success", "Director East Asia": the field of work or the region straight after the head. */
export function fieldAfterHead(tokens: readonly Token[], head: number): number {
  if (isStanding(tokens, head)) return fieldAfterHead(tokens, head + 1);
  const at = regionEnd(tokens, isInPost(tokens, head) ? head + 2 : bracketedFieldEnd(tokens, head));
  const end = stretchEnd(tokens, at);
  const words = tokens.slice(at, end);
  return words.length > 0 &&
    words.every((token) => isRoleDomain(token.folded) || token.text === "&") &&
    words[0]?.capital
    ? end
    : at;
}

function regionEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.kind === "word" && tokens[end]?.capital && REGIONS.has(wordAt(tokens, end))) end++;
  return end;
}
