import { isRoleDomain, isRoleNoun } from "../lexicon.js";
import { type Token, wordAt } from "../tokens.js";

/** So many words may a list of fields have before its job. */
const REACH = 10;

/**
 * Where the last part of a list of fields before a job begins; `at` where there is no such list:
 *
 *   Health, (Safety and Environment Manager) · Chief Diversity, (Equity and Inclusion Officer)
 */
export function lastOfList(tokens: readonly Token[], at: number): number {
  let last = at;
  let closed = false;
  for (let i = at; i < at + REACH; i++) {
    const token = tokens[i];
    if (token === undefined) return at;
    if (token.kind === "comma" && i > at && !closed) last = i + 1;
    else if (token.folded === "and" || token.text === "&") closed = true;
    else if (closed && last > at && isRoleNoun(token.folded))
      return wordAt(tokens, last) === "and" ? last + 1 : last;
    else if (!isRoleDomain(token.folded) || (isRoleNoun(token.folded) && i > at)) return at;
  }
  return at;
}
