import { PRINTED_THINGS } from "../../../knowledge/speech-nouns.js";
import { readParties } from "../../../language/names/index.js";
import type { Document, Range } from "../../../model/index.js";
import { lastRun, type Run } from "../quotation.js";
import { isSurname } from "../speakers/joint-surnames.js";
import { mainSubject } from "./main-subject.js";
import { cueAt, type Sieve } from "./sieve.js";

/**
 * A sentence about one person and a colon, whatever its verb, before whole sentences:
 *
 *   Vice-President Al Finn, who milks 70 cows, does not agree: “He used another word. So did I.”
 *   Engineer Jo Bass points at the crack: “That was there before any of us were born.”
 *
 * Not where the sentence ends with something printed: "Al Finn put up a sign: “Keep off the grass.”"
 */
export const personClause: Sieve = ({ lead, passage }, document) => {
  const colon = lead.at(-1);
  const clause = lead.slice(0, -1);
  if (colon?.kind !== "colon" || clause.length < 3 || clause.length > LONGEST_CLAUSE) return null;
  if (clause.slice(-3).some(({ lower }) => PRINTED_THINGS.has(lower)) || !isSentence(document, passage.runs))
    return null;
  const subject = mainSubject(clause, clause.length);
  if (subject === null || !isPerson(document.text, subject)) return null;
  return { cue: cueAt(document, colon, ":"), subject, rule: "person-clause", grounds: "person-clause" };
};

const LONGEST_CLAUSE = 45;

/** A capital, four words or more, and a sign that ends a sentence. */
function isSentence({ text }: Document, runs: readonly [Run, ...Run[]]): boolean {
  const [{ start }] = runs;
  const { end } = lastRun({ runs });
  const opening = text.slice(start, Math.min(end, start + 120));
  return (
    /^["“‘(]?[\p{Lu}\d]/u.test(opening) &&
    opening.split(/\s+/).length >= 4 &&
    /[.!?…]["”’)]?$/.test(text.slice(Math.max(start, end - 3), end))
  );
}

function isPerson(text: string, subject: Range): boolean {
  const [party, ...others] = readParties(text, subject);
  if (party === undefined || others.length > 0) return false;
  if (party.kind === "pronoun") return party.gender !== null;
  if (party.kind !== "person" || party.name === null) return false;
  return (
    party.words.length > 1 || party.title !== null || party.role !== null || isSurname(text, party.name.text)
  );
}
