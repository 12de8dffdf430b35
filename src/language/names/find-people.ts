import type { Range } from "../../model/index.js";
import { isFirstName } from "./gender.js";
import { isRoleDomain, isRoleModifier, isRoleNoun } from "./lexicon.js";
import { readNamedOrganisation } from "./noun-phrase.js";
import type { Party } from "./party.js";
import { readPerson } from "./person.js";
import { toParty } from "./reading.js";
import { type Token, tokenise } from "./tokens.js";

/**
 * People and organisations that running text introduces, in order. `passages` are pieces of narration, a
 * sentence or less each, without quotations:
 *
 *   NAME, [age,] ROLE of ORG · ROLE NAME · ORG’s ROLE NAME · ROLE, NAME · NAME (ORG) · ORG (ACRONYM) · Acme plc
 *
 * Linear: a passage without a name of two capitals is passed over without being split into words.
 */
export function findPeople(text: string, passages: readonly Range[]): readonly Party[] {
  return passages.flatMap((passage) => (mayName(text, passage) ? findIn(text, passage) : []));
}

/** Two capitalised words beside each other, or a title's full stop before one. */
function mayName(text: string, { start, end }: Range): boolean {
  let previousCapital = false;
  let wordStart = true;
  let capital = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x0a || code === 0xa0) {
      if (!wordStart) previousCapital = capital;
      wordStart = true;
    } else {
      if (wordStart) {
        capital =
          (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code !== 0xd7 && code < 0x2000 && isUpper(code));
        if (capital && previousCapital) return true;
      }
      wordStart = false;
    }
  }
  return false;
}

function isUpper(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function findIn(text: string, passage: Range): Party[] {
  const tokens = tokenise(text, passage);
  const found: Party[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || !token.capital) {
      at++;
      continue;
    }
    const reading = readIntroduction(tokens, jobStart(tokens, at)) ?? readNamedOrganisation(tokens, at);
    if (reading !== null && reading.end > at) {
      found.push(toParty(text, tokens, reading));
      at = Math.max(at + 1, reading.name?.to ?? reading.end);
    } else at = runEnd(tokens, at);
  }
  return found;
}

/** A person whom something more than two capitals tells: a title, a job, a known first name. */
function readIntroduction(tokens: readonly Token[], at: number) {
  const person = readPerson(tokens, at);
  if (person === null || person.name === null) return null;
  const name = tokens.slice(person.name.from, person.name.to);
  const told =
    person.title !== null || person.role !== null || (name.length > 1 && isFirstName(name[0]?.folded ?? ""));
  return told ? person : null;
}

/** The job in small letters before a capital: "chief executive" in "met chief executive Ann Reed". */
function jobStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && isJobToken(tokens[start - 1])) start--;
  while (start < at && ["of", "for", "and"].includes(tokens[start]?.folded ?? "")) start++;
  return start;
}

function isJobToken(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  return (
    isRoleNoun(token.folded) ||
    isRoleModifier(token.folded) ||
    isRoleDomain(token.folded) ||
    ["of", "for", "and"].includes(token.folded)
  );
}

function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.kind === "word" && tokens[end]?.capital) end++;
  return end;
}
