import { type Range, trimRange } from "../../model/index.js";
import { readAppositiveName } from "./appositive-name.js";
import { splitMembers } from "./coordination.js";
import { isPluralRoleNoun, isPluralTitle } from "./lexicon.js";
import { readAnybody, readDocument, readOrganisation, readPronoun, readUnnamed } from "./noun-phrase.js";
import type { Party } from "./party.js";
import { readPerson } from "./person.js";
import { type Reading, toParty } from "./reading.js";
import { fold, type Token, tokenise, wordAt } from "./tokens.js";

/** A subject is short; what goes on longer is a sentence that nobody should read as one. */
const LONGEST_SUBJECT = 600;

/**
 * The speakers that the noun phrase of an attribution names, one party a member:
 *
 *   "Dana Ruiz, CEO of Brightline Foods" · "Al Finn and Bo Dean" · "a spokesperson for HMRC" · "he"
 */
export function readParties(text: string, range: Range): readonly Party[] {
  const trimmed = trimRange(text, range);
  const tokens = tokenise(text, {
    start: trimmed.start,
    end: Math.min(trimmed.end, trimmed.start + LONGEST_SUBJECT),
  });
  const parties = splitMembers(tokens)
    .map((member) => tokens.slice(member.from, member.to))
    .map((words) => ({ words, reading: readMember(words) }))
    .flatMap(({ words, reading }) => (reading === null ? [] : [toParty(text, words, reading)]));
  const [first] = parties;
  if (first?.role != null && isPluralRoleNoun(fold(first.role.text.split(/\s/).at(-1) ?? "")))
    return parties.map((party) => shareJob(party, first));
  const shared = first?.title ?? null;
  if (shared === null || !isPluralTitle(shared.text)) return parties;
  return parties.map((party) =>
    party.kind === "person" && party.title === null ? { ...party, title: shared } : party,
  );
}

/** "Co-founders Ada Finn and Bo Dean" */
function shareJob(party: Party, { role, organisation }: Party): Party {
  const isShared = party.kind === "person" && party.role === null;
  return isShared ? { ...party, role, organisation: party.organisation ?? organisation } : party;
}

/** In order: what is told by a closed list, what has a name, what has only a noun. */
function readMember(tokens: readonly Token[]): Reading | null {
  const at = behindStatement(tokens);
  return (
    readPronoun(tokens, at) ??
    readDocument(tokens, at) ??
    readPerson(tokens, at) ??
    readAppositiveName(tokens, at) ??
    readUnnamed(tokens, at) ??
    readOrganisation(tokens, at) ??
    readAnybody(tokens, at)
  );
}

/** "a statement from Acme plc": whoever made it speaks. */
function behindStatement(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token) =>
    ["statement", "message", "comment", "response"].includes(token.folded),
  );
  return at >= 0 && at < 4 && ["from", "by"].includes(wordAt(tokens, at + 1)) && tokens[at + 2]?.capital
    ? at + 2
    : 0;
}
