import { INTRODUCERS, TIME_WORDS } from "../../knowledge/clause-words.js";
import { FUNCTION_WORDS } from "../../knowledge/function-words.js";
import { HEADLINE_VERBS } from "../../knowledge/headline-verbs.js";
import { isDescribedPerson } from "./described-person.js";
import { isFirstName } from "./gender.js";
import { isPluralRoleNoun, isRoleModifier, isWeakRole } from "./lexicon.js";
import { readUnnamed } from "./noun-phrase.js";
import { hasOrganisationWord } from "./organisation-name.js";
import type { Party } from "./party.js";
import { readPerson } from "./person.js";
import { nameEnd } from "./person-name.js";
import { readPredicateRole } from "./predicate.js";
import { type Reading, toParty } from "./reading.js";
import { type Token, type TokenRange, wordAt } from "./tokens.js";

/** A person whom something more than two capitals tells: a title, a job, a known first name, a nickname, a sought surname. */
export function readIntroduction(
  tokens: readonly Token[],
  at: number,
  sought: ReadonlySet<string>,
): Reading | null {
  const person = readPerson(tokens, at);
  if (person === null || person.name === null) return null;
  const told = isTold(tokens, person, person.name) || isSought(tokens, person.name, sought);
  if (person.role !== null) return told ? person : null;
  const given = person.name.to - person.name.from > 1 ? readPredicateRole(tokens, person.end) : null;
  if (given === null) return told ? person : null;
  return { ...person, role: given.role, organisation: given.organisation ?? person.organisation };
}

function isTold(tokens: readonly Token[], { title, role }: Reading, name: TokenRange): boolean {
  if (title !== null) return true;
  const words = tokens.slice(name.from, name.to);
  const first = wordAt(words, 0);
  const before = role !== null && role.from < name.from ? wordsOf(tokens, role) : null;
  if (before === null && words.every((token) => token.caps)) return false;
  if (words.length === 1) return before !== null && !isWeakRole(before) && !isRoleModifier(first);
  return role !== null || isFirstName(first) || isDescribedPerson(tokens, name);
}

/** Robert “Bob” Hale · Donncha Reidy, where "Reidy" speaks; not "Today Reidy". */
function isSought(tokens: readonly Token[], { from, to }: TokenRange, sought: ReadonlySet<string>): boolean {
  if (to - from < 2 || INTRODUCERS.has(wordAt(tokens, from)) || TIME_WORDS.has(wordAt(tokens, from)))
    return false;
  const words = tokens.slice(from, to);
  return (
    words.some(({ kind }) => kind === "quote") ||
    sought.has(wordAt(tokens, to - 1)) ||
    isFirstSought(words, sought)
  );
}

/** "Apollo Acevedo", where "Apollo" speaks later. */
function isFirstSought(words: readonly Token[], sought: ReadonlySet<string>): boolean {
  return (
    words.length < 4 &&
    words.every(({ caps, folded }) => !caps && !HEADLINE_VERBS.has(folded)) &&
    sought.has(wordAt(words, 0))
  );
}

function wordsOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** "Ann Bell’s first novel": a full name that owns something is a mention of whoever bears it. */
export function readOwner(tokens: readonly Token[], at: number): Reading | null {
  const end = nameEnd(tokens, at);
  const words = tokens.slice(at, end);
  if (words.length < 2 || words.length > 4 || words.at(-1)?.possessive !== true) return null;
  if (
    !isFirstName(wordAt(words, 0)) ||
    hasOrganisationWord(words) ||
    words.some(({ caps, text }) => caps && text.length > 2)
  )
    return null;
  const name = { from: at, to: end };
  return { kind: "person", from: at, end, name, title: null, role: null, organisation: null, gender: null };
}

/** "an early reviewer": somebody new without a name. */
export function readStranger(tokens: readonly Token[], at: number): Reading | null {
  const stranger = readUnnamed(tokens.slice(0, at + 6), at);
  if (stranger === null || stranger.role === null || tokens[stranger.role.to]?.capital) return null;
  const end = behindPlace(tokens, stranger.role.to);
  return { ...stranger, organisation: null, name: { from: at, to: end }, end };
}

/** Behind "at Al Noor", "from Leeds", which tells whom of many; else where it began. */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!["at", "from"].includes(wordAt(tokens, at)) || !tokens[at + 1]?.capital) return at;
  return runOfCapitals(tokens, at + 1);
}

/** "Examiners (found …)", "The inspectors". */
export function readGroup(tokens: readonly Token[]): Reading | null {
  return readUnnamed(tokens.slice(0, wordAt(tokens, 0) === "the" ? 2 : 1), 0);
}

/** "Ofsted inspectors" anywhere. */
export function readGroupOf(tokens: readonly Token[], at: number): Reading | null {
  const end = runOfCapitals(tokens, at);
  const noun = tokens[end];
  if (noun === undefined || noun.capital || !isPluralRoleNoun(noun.folded)) return null;
  return readUnnamed(tokens.slice(0, end + 1), at);
}

function runOfCapitals(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.kind === "word" && tokens[end]?.capital) end++;
  return end;
}

/** "Jane and Michael Doyle": Jane, beside the couple's surname. */
export function partnerBefore(text: string, tokens: readonly Token[], { from, name }: Reading): Party | null {
  const first = tokens[from - 2];
  if (first === undefined || name === null || name.to - name.from < 2 || name.from !== from) return null;
  if (tokens[from - 1]?.folded !== "and" || !first.capital || !isFirstName(first.folded)) return null;
  const before = tokens[from - 3];
  if (before?.capital && !FUNCTION_WORDS.has(before.folded)) return null;
  const at = { from: from - 2, to: from - 1 };
  return toParty(text, tokens, {
    kind: "person",
    ...at,
    end: at.to,
    name: at,
    title: null,
    role: null,
    organisation: null,
    gender: null,
  });
}
