import { TITLE_OR_NAME } from "../../knowledge/titles-and-ranks.js";
import { readApposition } from "./apposition.js";
import { genderOf, isFirstName } from "./gender.js";
import {
  DETERMINERS,
  honorificAt,
  isCompanyForm,
  isJob,
  isOrganisationNoun,
  isPluralRoleNoun,
  isRoleDomain,
  isRoleModifier,
  isRoleNoun,
  rankAt,
} from "./lexicon.js";
import { hasOrganisationWord } from "./organisation-name.js";
import { nameEnd } from "./person-name.js";
import type { Reading } from "./reading.js";
import { domainEnd, readRole, splitOwner, type TokenRange } from "./role.js";
import type { Token } from "./tokens.js";

/**
 * The person at `at`, with what stands before and after the name; null where no person's name does:
 *
 *   Dana Ruiz, CEO of Brightline Foods · Acting Chief Constable Ivan Bell · Lt Col Jane Birch
 *   chief executive Ann Reed · Utah Governor Spencer Cox · the trust’s chief executive, Ann Reed
 *   a jubilant Al Finn · Dame Ann Cole DBE, QPM · Sen. Kay Hale (R-TX), Vice Chairman of the Conference
 */
export function readPerson(tokens: readonly Token[], at: number): Reading | null {
  const prefix = readPrefix(tokens, at);
  if (prefix === null) return null;
  const end = nameEnd(tokens, prefix.to);
  const name = { from: prefix.to, to: end };
  if (end === prefix.to || !isPersonName(tokens, name, prefix)) return null;
  const before = readTitleAndRole(tokens, prefix);
  const after = readApposition(tokens, end);
  const slice = (range: TokenRange | null) => (range === null ? [] : tokens.slice(range.from, range.to));
  const role = after.role ?? before.role;
  return {
    kind: "person",
    from: at,
    end: after.end,
    name,
    title: before.title,
    role,
    organisation:
      after.role !== null
        ? (after.organisation ?? before.organisation)
        : (before.organisation ?? after.organisation),
    gender: genderOf(slice(before.title), slice(before.role ?? after.role), slice(name)) ?? null,
  };
}

/** Titles and roles before the name: `to` is where the name begins. */
export function readPrefix(tokens: readonly Token[], at: number): TokenRange | null {
  let from = at;
  while (DETERMINERS.has(tokens[from]?.folded ?? "")) from++;
  const limit = runEnd(tokens, from);
  let cut = from;
  let i = from;
  while (i < limit) {
    const step = titleStep(tokens, from, i);
    if (step > 0 && beginsName(tokens, i + step)) cut = i + step;
    i += Math.max(step, 1);
  }
  if (cut > from) return { from, to: cut };
  // "a jubilant Al Finn": words without a capital before the name say nothing about it
  while (from < limit && tokens[from]?.kind === "word" && !beginsName(tokens, from) && !tokens[from]?.capital)
    from++;
  return beginsName(tokens, from) ? { from, to: from } : null;
}

/** Where the run of words ends that may hold titles and name; commas inside a job ("Police, Fire and …") do not end it. */
function runEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "word" || token.kind === "quote") continue;
    if (token.kind === "comma" && isListInJob(tokens, at, i)) continue;
    if (token.kind === "comma" && endsRolePhrase(tokens, at, i)) continue;
    return i;
  }
  return tokens.length;
}

/** "Police, Fire and Crime Commissioner": only fields of work stand around the comma. */
function isListInJob(tokens: readonly Token[], at: number, comma: number): boolean {
  const before = tokens.slice(at, comma).filter((token) => token.kind === "word");
  const next = tokens[comma + 1];
  return (
    before.length > 0 &&
    next !== undefined &&
    isRoleDomain(next.folded) &&
    next.capital &&
    before.every(
      (token) =>
        isRoleDomain(token.folded) ||
        isRoleNoun(token.folded) ||
        ["for", "and", "of", "&"].includes(token.folded),
    )
  );
}

/** "the trust’s chief executive, Ann Reed": a job, a comma and a name of two words or more. */
function endsRolePhrase(tokens: readonly Token[], at: number, comma: number): boolean {
  const role = readRole(tokens, at);
  if (role === null || role.end !== comma) return false;
  const end = nameEnd(tokens, titlesEnd(tokens, comma + 1));
  const name = tokens.slice(titlesEnd(tokens, comma + 1), end);
  const titled = titlesEnd(tokens, comma + 1) > comma + 1;
  return (
    (name.length > 1 || (titled && name.length > 0)) &&
    !hasOrganisationWord(name) &&
    !name.some((token) => isRoleNoun(token.folded) && !titled)
  );
}

function titlesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const step = Math.max(honorificAt(tokens, end), rankAt(tokens, end));
    if (step === 0) return end;
    end += step;
  }
}

/** How many tokens at `i` are a title or end a job, so that a name may begin behind them. */
function titleStep(tokens: readonly Token[], from: number, i: number): number {
  const token = tokens[i];
  if (token === undefined || token.kind === "quote") return 0;
  if (token.kind === "comma") return i > from ? 1 : 0;
  if (isNameInDisguise(tokens, from, i)) return 0;
  const title = Math.max(honorificAt(tokens, i), rankAt(tokens, i));
  if (title > 0) return title;
  if (!isRoleNoun(token.folded)) return 0;
  const preposition = tokens[i + 1]?.folded ?? "";
  if (!["of", "for", "to"].includes(preposition)) return 1;
  const end = domainEnd(tokens, i + 2);
  return end > i + 2 ? end - i : 1;
}

/** "Bo Dean", "Mary Baker Eddy", "Dean Smith": a title's or a job's word that is part of a name. */
function isNameInDisguise(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (token === undefined || !token.capital) return false;
  if (
    i > from &&
    previous?.capital &&
    ((isFirstName(previous.folded) && !isRoleModifier(previous.folded)) || /^[A-Z]\.$/.test(previous.text))
  )
    return true;
  return i === from && TITLE_OR_NAME.has(token.folded) && nameEnd(tokens, i + 1) - i < 3;
}

function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === "word" && nameEnd(tokens, at) > at;
}

function isPersonName(tokens: readonly Token[], name: TokenRange, prefix: TokenRange): boolean {
  const words = tokens.slice(name.from, name.to);
  if (prefix.to > prefix.from) return true;
  if (isOfSomethingElse(tokens[name.to]) || DETERMINERS.has(tokens[name.from - 1]?.folded ?? ""))
    return false;
  const first = words[0];
  if (first === undefined || hasOrganisationWord(words.slice(1))) return false;
  if (words.length === 1)
    return (!first.caps || isFirstName(first.folded)) && !isPluralRoleNoun(first.folded);
  return (
    !words.some((word) => isJob(word.folded) && !isFirstName(first.folded)) &&
    words.every((word) => !/\d/.test(word.text))
  );
}

/** "Ofsted inspectors", "Acme plc", "the Delgado family": the capitals only tell whose. */
function isOfSomethingElse(next: Token | undefined): boolean {
  if (next === undefined || next.kind !== "word" || next.capital) return false;
  const { folded } = next;
  return (
    isRoleNoun(folded) ||
    isPluralRoleNoun(folded) ||
    isOrganisationNoun(folded) ||
    isCompanyForm(next) ||
    folded === "family"
  );
}

interface Before {
  readonly title: TokenRange | null;
  readonly role: TokenRange | null;
  readonly organisation: TokenRange | null;
}

const RANK_ADDITIONS: ReadonlySet<string> = new Set([
  "acting",
  "temporary",
  "retired",
  "former",
  "us",
  "state",
  "then",
]);

function readTitleAndRole(tokens: readonly Token[], prefix: TokenRange): Before {
  const from = prefix.from;
  let to = prefix.to;
  if (tokens[to - 1]?.kind === "comma") to--;
  const none = { title: null, role: null, organisation: null };
  if (to <= from) return none;
  // honorifics and ranks at either end: "Dr", "the Rt Hon", "chief executive Dr"
  const titled = trailingTitles(tokens, from, to);
  const title = titled < to ? { from: titled, to } : null;
  to = titled;
  if (to === from) return { ...none, title };
  const lead = leadingHonorifics(tokens, from, to);
  const role = roleBefore(tokens, lead, to);
  return { title: title ?? (lead > from ? { from, to: lead } : null), ...role };
}

/** Index where the titles at the end of [from, to) begin; a rank keeps "acting", "retired". */
function trailingTitles(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    let end = i;
    while (end < to && RANK_ADDITIONS.has(tokens[end]?.folded ?? "")) end++;
    while (end < to) {
      const step = Math.max(honorificAt(tokens, end), rankAt(tokens, end));
      if (step === 0) break;
      end += step;
    }
    if (end === to && (i === from || !isRoleModifier(tokens[i - 1]?.folded ?? ""))) return i;
  }
  return to;
}

function leadingHonorifics(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (;;) {
    const step = honorificAt(tokens, end);
    if (step === 0 || end + step >= to) return end;
    end += step;
  }
}

function roleBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
): { role: TokenRange | null; organisation: TokenRange | null } {
  if (DETERMINERS.has(tokens[from - 1]?.folded ?? "")) from--;
  const own = tokens.slice(from, to);
  const reading = readRole(own, 0);
  if (reading !== null && reading.end === own.length) {
    return { role: shift(reading.role, from), organisation: shift(reading.organisation, from) };
  }
  const owner = splitOwner(tokens, from, to - 1);
  return { role: { from: owner?.to ?? from, to }, organisation: owner };
}

function shift<Some extends TokenRange | null>(range: Some, by: number): Some {
  return (range === null ? null : { from: range.from + by, to: range.to + by }) as Some;
}
