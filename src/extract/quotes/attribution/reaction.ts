import { REACTION_WORDS, SPEECH_NOUNS } from "../../../knowledge/speech-nouns.js";
import { readParties } from "../../../language/names/index.js";
import type { Range } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import { mainSubject } from "./main-subject.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectBefore } from "./subject-before.js";

/**
 * A person who has, gives or shows something that words can be, and a colon:
 *
 *   Al Finn has a message for visitors: “…”  ·  She did not mince her words about the menu: “…”
 *   The mayor, Jo Bass, could not hide her delight: “…”
 *
 * Only a person: a sign, a title and a list have a colon before what is in quotation marks too.
 */
export const reaction: Sieve = ({ lead }, document) => {
  const colon = lead.at(-1);
  if (colon?.kind !== "colon") return null;
  const clause = lead.slice(0, -1);
  const subject = whoReacts(clause);
  if (subject === null || !isPerson(document.text, subject)) return null;
  return { cue: cueAt(document, colon, ":"), subject, rule: "reaction", grounds: "reaction" };
};

/** How far behind the verb the word may stand. */
const REACH = 12;

function whoReacts(clause: readonly Token[]): Range | null {
  const word = clause.findLastIndex(
    ({ lower, kind }) => kind === "word" && (REACTION_WORDS.has(lower) || SPEECH_NOUNS.has(lower)),
  );
  if (word < 2 || clause.length - word > REACH) return null;
  const verb = clause.findLastIndex(({ lower }, at) => at < word && HAVING.has(lower));
  if (verb < 1) return null;
  return subjectBefore(clause.slice(0, verb)) ?? mainSubject(clause, verb);
}

/** Verbs whose object is what somebody says or feels. */
const HAVING: ReadonlySet<string> = new Set(
  `has have had offers offered offer gives gave shares shared sends sent leaves left sums summed puts put mince minces minced
   hide hides hid couldn't could didn't did doesn't does makes made keeps kept takes took chose chooses expresses expressed`
    .trim()
    .split(/\s+/),
);

function isPerson(text: string, subject: Range): boolean {
  const [party, ...others] = readParties(text, subject);
  if (party === undefined || others.length > 0) return false;
  return party.kind === "person" || (party.kind === "pronoun" && party.gender !== null);
}
