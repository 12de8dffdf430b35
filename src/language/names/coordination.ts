import { readPrefix } from "./before-name.js";
import { isFirstName } from "./gender.js";
import { isInsideRole } from "./joints.js";
import {
  honorificAt,
  isJob,
  isPluralTitle,
  isPostNominal,
  isRoleDomain,
  isRoleModifier,
  isRoleNoun,
  rankAt,
} from "./lexicon.js";
import { hasOrganisationWord, organisationEnd } from "./organisation-name.js";
import { nameEnd } from "./person-name.js";
import { type Token, type TokenRange, wordAt } from "./tokens.js";

/**
 * The members of a coordinate subject:
 *
 *   Al Finn and Bo Dean · Sens. Snowe and Dorgan · Speaker Johnson, Leader Scalise, and Whip Emmer
 *   Dana Ruiz, CEO of Acme, and Bo Dean, its chair
 *
 * One member where "and" joins the words of a job ("founder and CEO"), of a ministry or of a firm.
 */
export function splitMembers(tokens: readonly Token[]): readonly TokenRange[] {
  const cuts: { at: number; next: number }[] = [];
  const last = lastAnd(tokens);
  if (
    last === null ||
    !startsMember(tokens, last + 1, isPluralTitled(tokens)) ||
    !startsMember(tokens.slice(0, last), 0, true)
  ) {
    return [{ from: 0, to: tokens.length }];
  }
  for (let i = 0; i < last; i++) {
    if (
      (tokens[i]?.kind === "comma" || wordAt(tokens, i) === "and") &&
      i + 1 < last &&
      startsMember(tokens, i + 1, isPluralTitled(tokens))
    )
      cuts.push({ at: i, next: i + 1 });
  }
  const comma = tokens[last - 1]?.kind === "comma" ? 1 : 0;
  cuts.push({ at: last - comma, next: last + 1 });
  const members: TokenRange[] = [];
  let from = 0;
  for (const { at, next } of cuts) {
    if (at > from) members.push({ from, to: at });
    from = next;
  }
  members.push({ from, to: tokens.length });
  return members;
}

function lastAnd(tokens: readonly Token[]): number | null {
  for (let i = tokens.length - 2; i > 0; i--) {
    if (tokens[i]?.folded !== "and" && !(tokens[i]?.text === "&" && isPluralTitled(tokens))) continue;
    if (
      startsMember(tokens, i + 1, isPluralTitled(tokens)) &&
      !isInsideRole(tokens, i) &&
      !isInsideBody(tokens, i)
    )
      return i;
  }
  return null;
}

/** "Wiltshire and Swindon Fire Authority chair Ann Reed": two places of one body. */
function isInsideBody(tokens: readonly Token[], and: number): boolean {
  const before = wordAt(tokens, and - 1);
  if (and !== 1 || isFirstName(before) || isRoleModifier(before)) return false;
  const end = organisationEnd(tokens, 0);
  return end > and + 1 && hasOrganisationWord(tokens.slice(and + 1, end));
}

function isPluralTitled(tokens: readonly Token[]): boolean {
  return tokens.slice(0, 3).some((token) => isPluralTitle(token.text));
}

/** A titled name, a name of two words, or one word where the subject began with a plural title. */
function startsMember(tokens: readonly Token[], at: number, single: boolean): boolean {
  const prefix = readPrefix(tokens, at);
  if (prefix === null) return false;
  const end = nameEnd(tokens, prefix.to);
  const name = tokens.slice(prefix.to, end);
  if (name.length === 0 || hasOrganisationWord(name) || !endsMember(tokens[end])) return false;
  if (isJob(name.at(-1)?.folded ?? "")) return false;
  if (honorificAt(tokens, at) + rankAt(tokens, at) > 0) return true;
  if (name.every(({ folded }) => isRoleDomain(folded) && !isFirstName(folded))) return false; // "Chief Product and"
  if (prefix.to > prefix.from) return true;
  const first = name[0]?.folded ?? "";
  if (name.length === 1) return single && !(at === 0 && isRoleNoun(first)); // "Provost and Chief Officer Al Finn"
  return isFirstName(first) || (!isRoleModifier(first) && !name.some((token) => isJob(token.folded)));
}

/** A name is a member's when nothing but a description may follow: not "VF 8 owner", "Acme plc". */
function endsMember(next: Token | undefined): boolean {
  if (next === undefined || next.kind !== "word") return true;
  return (
    ["and", "&", "of", "from", "at", "with", "for", "who", "both", "aged", "as"].includes(next.folded) ||
    isPostNominal(next)
  );
}
