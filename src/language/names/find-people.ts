import { FUNCTION_WORDS } from "../../knowledge/function-words.js";
import type { Range } from "../../model/index.js";
import { flatMap } from "../flat-map.js";
import {
  partnerBefore,
  readGroup,
  readGroupOf,
  readIntroduction,
  readOwner,
  readStranger,
} from "./introduction.js";
import { jobStart } from "./job-start.js";
import { isCompanyForm, isPluralRoleNoun, isPluralTitle } from "./lexicon.js";
import { readNamedOrganisation } from "./noun-phrase.js";
import type { Party } from "./party.js";
import { readPerson } from "./person.js";
import { isAmbiguousName } from "./person-name.js";
import { type Reading, toParty } from "./reading.js";
import { type Token, tokenise, wordAt } from "./tokens.js";

/**
 * People and organisations that running text introduces, in order. `passages` are pieces of narration, a
 * sentence or less each, without quotations:
 *
 *   NAME, [age,] ROLE of ORG · ROLE NAME · ORG’s ROLE NAME · ROLE, NAME · NAME (ORG) · ORG (ACRONYM) · Acme plc
 *   NAME has joined ORG as ROLE · Examiners (found …) · an early reviewer
 *
 * `sought` are surnames, folded, that stand alone elsewhere: two capitals that end in one are a name, whatever
 * the first ("Donncha Reidy", where "Reidy" speaks).
 *
 * Linear: each passage is split into words once and read from left to right.
 */
export function findPeople(
  text: string,
  passages: readonly Range[],
  sought: ReadonlySet<string> = NOBODY,
): readonly Party[] {
  return flatMap(passages, ({ start, end }) =>
    findIn(text, tokenise(text, { start, end: Math.min(end, start + LONGEST_PASSAGE) }), sought),
  );
}

const NOBODY: ReadonlySet<string> = new Set();

/** What goes on longer without an end is a list or data, not a sentence. */
const LONGEST_PASSAGE = 2000;

function findIn(text: string, tokens: readonly Token[], sought: ReadonlySet<string>): Party[] {
  if (isTitleCase(tokens)) return readContactLine(text, tokens);
  const found: Party[] = [];
  let plural: Party["title"] = null;
  let at = 0;
  while (at < tokens.length) {
    const reading: Reading | null =
      readAt(tokens, at, sought) ?? (plural === null ? null : readListed(tokens, at));
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

function readAt(tokens: readonly Token[], at: number, sought: ReadonlySet<string>): Reading | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  if (token.folded === "an" || token.folded === "a") return readStranger(tokens, at);
  if (!token.capital || isCompanyForm(token)) return null; // "…, Inc. Ernesto Diaz, owner of …"
  if (at === 0 && isPluralRoleNoun(wordAt(tokens, token.folded === "the" ? 1 : 0))) return readGroup(tokens);
  if (FUNCTION_WORDS.has(token.folded) && !isAmbiguousName(tokens, at)) return null;
  const start = jobStart(tokens, at);
  return (
    readIntroduction(tokens, start, sought) ??
    (start < at ? readIntroduction(tokens, at, sought) : null) ?? // "its budget, County Engineer Bob Hale"
    readOwner(tokens, at) ??
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

/** "Sofia Lindqvist, Chief Financial Officer, Norrtek": capitals everywhere, but a name and a job open it. */
function readContactLine(text: string, tokens: readonly Token[]): Party[] {
  const person = tokens[0]?.capital === true ? readPerson(tokens, 0) : null;
  const isTold = person?.role != null && person.name !== null && person.name.to - person.name.from > 1;
  return isTold && person.from === person.name.from ? [toParty(text, tokens, person)] : [];
}

/** A heading has capitals everywhere: they tell nothing about where a name ends. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  if (/[.,:;?!”"]$/.test(tokens.at(-1)?.text ?? ".")) return false;
  const capitals = words.filter((token) => token.capital).length;
  return words.length > 5 && capitals > words.length * 0.75 && words.length - capitals < 3;
}

/** "Sens. Mike Lee (R-UT), Ted Cruz (R-TX) and David Vitter": the title holds for all of the list. */
function continuesList(text: string, previous: Party | undefined, party: Party): boolean {
  return (
    previous !== undefined &&
    party.start - previous.end < 8 &&
    /^[\s,]*(?:and|&)?\s*$/.test(text.slice(previous.end, party.start))
  );
}
