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
 * which word is the verb; it comes first or last, in the middle of the clause it is no tag:
 *
 *   “We are ready,” chirps Dana Ruiz, who runs the shop.  ·  “It is over,” the ad intoned.
 */
export const voted: Sieve = (scene, document) => {
  const { lead, tail } = scene;
  if (!startsSentence(lead) || !isDivided(scene, document.text)) return null;
  const clause = clauseOf(tail);
  const [first] = clause;
  const last = clause.at(-1);
  if (first === undefined || last === undefined || clause.length < 2) return null;
  if (RELATIVES.has(first.lower)) return null; // a relative clause goes on from a term
  // The vote is dear: only where a subject stands beside a word that may be the verb is it asked for.
  const behind =
    mayBeVerb(first) && names(clause[1]) ? subjectAfter(tail.slice(tail.indexOf(first) + 1)) : null;
  const before = mayBeVerb(last) && names(first) ? subjectBefore(clause.slice(0, -1)) : null;
  if (behind === null && before === null) return null;
  const found = findClauseVerb(document.text.slice(first.start, last.end));
  const at = found === null ? -1 : first.start + found.start;
  const subject = at === first.start ? behind : at === last.start ? before : null;
  if (subject === null) return null;
  const verb = at === first.start ? first : last;
  return { cue: cueAt(document, verb, verb.lower), subject, rule: "voted", grounds: "voted" };
};

function mayBeVerb({ lower }: Token): boolean {
  return !THOUGHT_VERBS.has(lower);
}

/** Up to the first sign behind the separators: one verb and one short noun phrase. */
function clauseOf(tail: readonly Token[]): readonly Token[] {
  const from = skipSeparators(tail);
  const end = tail.findIndex((token, at) => at >= from && token.kind !== "word" && token.kind !== "number");
  return tail.slice(from, end < 0 ? tail.length : end).slice(0, 12);
}

/** Somebody is named, or meant with an article or a pronoun. */
function names(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.capital || PRONOUN_SUBJECTS.has(token.lower) || DETERMINERS.has(token.lower);
}
