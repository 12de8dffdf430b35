import type { Range } from "../../model/index.js";
import { isFirstName } from "./gender.js";
import {
  DETERMINERS,
  FUNCTION_WORDS,
  isOrganisationNoun,
  isPluralRoleNoun,
  isPluralTitle,
  isRoleDomain,
  isRoleModifier,
  isRoleNoun,
  isWeakRole,
} from "./lexicon.js";
import { readNamedOrganisation, readUnnamed } from "./noun-phrase.js";
import type { Party } from "./party.js";
import { readPerson } from "./person.js";
import { readPredicateRole } from "./predicate.js";
import { type Reading, toParty } from "./reading.js";
import { STOPS } from "./role.js";
import { type Token, tokenise } from "./tokens.js";

/**
 * People and organisations that running text introduces, in order. `passages` are pieces of narration, a
 * sentence or less each, without quotations:
 *
 *   NAME, [age,] ROLE of ORG · ROLE NAME · ORG’s ROLE NAME · ROLE, NAME · NAME (ORG) · ORG (ACRONYM) · Acme plc
 *   NAME has joined ORG as ROLE · Examiners (found …) · an early reviewer
 *
 * Linear: each passage is split into words once and read from left to right.
 */
export function findPeople(text: string, passages: readonly Range[]): readonly Party[] {
  return passages.flatMap((passage) => findIn(text, tokenise(text, passage)));
}

function findIn(text: string, tokens: readonly Token[]): Party[] {
  if (isTitleCase(tokens)) return [];
  const found: Party[] = [];
  let plural: Party["title"] = null;
  let at = 0;
  while (at < tokens.length) {
    const reading: Reading | null = readAt(tokens, at) ?? (plural === null ? null : readListed(tokens, at));
    if (reading === null) {
      at++;
      continue;
    }
    const partner = reading.kind === "person" ? partnerBefore(text, tokens, reading) : null;
    if (partner !== null) found.push(partner);
    const party = toParty(text, tokens, reading);
    plural =
      party.title !== null && isPluralTitle(party.title.text)
        ? party.title
        : continuesList(text, found.at(-1), party)
          ? plural
          : null;
    found.push(party.title === null && reading.kind === "person" ? { ...party, title: plural } : party);
    at = Math.max(at + 1, reading.name?.to ?? reading.end);
  }
  return found;
}

function readAt(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  if (token.folded === "an" || token.folded === "a") return readStranger(tokens, at);
  if (!token.capital) return null;
  if (at === 0 && isPluralRoleNoun(tokens[token.folded === "the" ? 1 : 0]?.folded ?? ""))
    return readGroup(tokens);
  if (FUNCTION_WORDS.has(token.folded)) return null;
  return (
    readIntroduction(tokens, jobStart(tokens, at)) ??
    readGroupOf(tokens, at) ??
    readNamedOrganisation(tokens, at)
  );
}

/** In a list that began with "Sens.", two capitals are a name. */
function readListed(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!token?.capital || FUNCTION_WORDS.has(token.folded)) return null;
  const person = readPerson(tokens, at);
  return person?.name && person.name.to - person.name.from > 1 ? person : null;
}

/** A heading has capitals everywhere: they tell nothing about where a name ends. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  if (/[.,:;?!]$/.test(tokens.at(-1)?.text ?? ".")) return false;
  return words.length > 5 && words.filter((token) => token.capital).length > words.length * 0.75;
}

/** A person whom something more than two capitals tells: a title, a job, a known first name. */
function readIntroduction(tokens: readonly Token[], at: number): Reading | null {
  const person = readPerson(tokens, at);
  if (person === null || person.name === null) return null;
  const name = tokens.slice(person.name.from, person.name.to);
  const first = name[0]?.folded ?? "";
  if (
    name.every((token) => token.caps) &&
    person.title === null &&
    (person.role?.from ?? person.end) >= person.name.from
  )
    return null;
  const office =
    person.role !== null &&
    person.role.from < person.name.from &&
    !isWeakRole(
      tokens
        .slice(person.role.from, person.role.to)
        .map(({ text }) => text)
        .join(" "),
    );
  const told =
    name.length === 1
      ? person.title !== null || (office && !isRoleModifier(first))
      : person.title !== null || person.role !== null || isFirstName(first);
  if (!told) return null;
  if (person.role !== null) return person;
  const predicate = readPredicateRole(tokens, person.end);
  return predicate === null
    ? person
    : { ...person, role: predicate.role, organisation: predicate.organisation ?? person.organisation };
}

/** "an early reviewer": somebody new without a name. */
function readStranger(tokens: readonly Token[], at: number): Reading | null {
  const stranger = readUnnamed(tokens.slice(0, at + 6), at);
  if (stranger === null || stranger.role === null || tokens[stranger.role.to]?.capital) return null;
  return { ...stranger, name: { from: at, to: stranger.role.to }, end: stranger.role.to };
}

/** "Examiners (found …)", "The inspectors". */
function readGroup(tokens: readonly Token[]): Reading | null {
  return readUnnamed(tokens.slice(0, tokens[0]?.folded === "the" ? 2 : 1), 0);
}

/** "Ofsted inspectors" anywhere. */
function readGroupOf(tokens: readonly Token[], at: number): Reading | null {
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
function partnerBefore(text: string, tokens: readonly Token[], { from, name }: Reading): Party | null {
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

/** "Sens. Mike Lee (R-UT), Ted Cruz (R-TX) and David Vitter": the title holds for all of the list. */
function continuesList(text: string, previous: Party | undefined, party: Party): boolean {
  return (
    previous !== undefined &&
    party.start - previous.end < 8 &&
    /^[\s,]*(?:and|&)?\s*$/.test(text.slice(previous.end, party.start))
  );
}

/** The job in small letters before a capital: "chief executive" in "met chief executive Ann Reed", "its chair, Ann Reed". */
function jobStart(tokens: readonly Token[], at: number): number {
  let start = at;
  if (tokens[at - 1]?.kind === "comma" && isJobToken(tokens[at - 2])) start = at - 1;
  while (start > 0 && (isJobToken(tokens[start - 1]) || joinsJobs(tokens, start - 1))) start--;
  while (start < at && ["of", "for", "and"].includes(tokens[start]?.folded ?? "")) start++;
  return start < at ? ownerStart(tokens, start) : start;
}

/** "Plas Derwen’s activities (co-ordinator)", "its (chair)": back to the owner over words no list has. */
function ownerStart(tokens: readonly Token[], start: number): number {
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || STOPS.has(token.folded)) return start;
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
    isRoleNoun(tokens[comma - 1]?.folded ?? "") &&
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
