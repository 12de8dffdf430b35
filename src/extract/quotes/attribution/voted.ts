import { DETERMINERS, PRONOUN_SUBJECTS, RELATIVES } from "../../../knowledge/clause-words.js";
import { THOUGHT_VERBS } from "../../../knowledge/term-cues.js";
import { findClauseVerb } from "../../../language/clause-verb.js";
import { startsSentence } from "../narration/sentence-start.js";
import type { Token } from "../narration/tokens.js";
import { isDivided } from "./divided.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";
import { skipSeparators } from "./tail-inverted.js";

/**
 * A tag with a verb that we do not know, behind words that are set off like speech; compromise has the vote on
 * which word is the verb:
 *
 *   “We are ready,” chirps Dana Ruiz, who runs the shop.  ·  “It is over,” the ad intoned.
 */
export const voted: Sieve = (scene, document) => {
  const { lead, tail } = scene;
  if (!startsSentence(lead) || !isDivided(scene, document.text)) return null;
  const clause = clauseOf(tail);
  const first = clause[0];
  const last = clause.at(-1);
  if (first === undefined || last === undefined || clause.length < 2 || !mayBeTag(clause)) return null;
  const found = findClauseVerb(document.text.slice(first.start, last.end));
  const verb = clause.find((token) => found !== null && token.start === first.start + found.start);
  if (verb === undefined || THOUGHT_VERBS.has(verb.lower)) return null;
  const subject = subjectBeside(tail, clause, verb);
  return subject && { cue: cueAt(document, verb, verb.lower), subject, rule: "voted", confidence: 0.7 };
};

/** Up to the first sign behind the separators: one verb and one short noun phrase. */
function clauseOf(tail: readonly Token[]): readonly Token[] {
  const from = skipSeparators(tail);
  const end = tail.findIndex((token, at) => at >= from && token.kind !== "word" && token.kind !== "number");
  return tail.slice(from, end < 0 ? tail.length : end).slice(0, 12);
}

/** Somebody is named, or meant with an article or a pronoun, and no relative clause goes on from a term. */
function mayBeTag(clause: readonly Token[]): boolean {
  if (RELATIVES.has(clause[0]?.lower ?? "")) return false;
  return clause.some(names);
}

function names(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.capital || PRONOUN_SUBJECTS.has(token.lower) || DETERMINERS.has(token.lower);
}

/** The verb comes first, or last; in the middle of the clause it is no tag. */
function subjectBeside(tail: readonly Token[], clause: readonly Token[], verb: Token) {
  const at = clause.indexOf(verb);
  if (!names(clause[at === 0 ? 1 : 0])) return null;
  if (at === 0) return subjectAfter(tail.slice(tail.indexOf(verb) + 1));
  return at === clause.length - 1 ? subjectBefore(clause.slice(0, at)) : null;
}
