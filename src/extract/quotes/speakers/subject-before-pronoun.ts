import { type Party, readParties } from "../../../language/names/index.js";
import type { Sentence } from "../../../language/sentences.js";
import { lastStartingBy } from "../../../model/index.js";
import { mainSubject } from "../attribution/main-subject.js";
import { tokenize } from "../narration/tokens.js";

/** Over so many sentences a noun stays the topic. */
const REACH = 2;

const LONGEST_SENTENCE = 600;

/**
 * The noun that "he" or "she" takes up, where the nearest sentence before is about somebody by job alone: whom
 * it means is for the noun to say. Null where that sentence names its subject.
 *
 *   The principal is unrepentant. “I was not joking,” she said.
 */
export function nounBefore(text: string, sentences: readonly Sentence[], pronoun: Party): Party | null {
  if (pronoun.kind !== "pronoun" || pronoun.gender === null) return null;
  const own = lastStartingBy(sentences, pronoun.start);
  for (let at = own; at >= Math.max(0, own - REACH); at--) {
    const sentence = sentences[at];
    if (sentence === undefined || /["“‘«„]/.test(text.charAt(sentence.start))) continue;
    const end = Math.min(sentence.end, pronoun.start);
    if (end <= sentence.start || end - sentence.start > LONGEST_SENTENCE) continue;
    const tokens = tokenize(text, { start: sentence.start, end }, []);
    const subject = mainSubject(tokens, tokens.length);
    if (subject === null) continue;
    const [party, ...others] = readParties(text, subject);
    return party !== undefined && others.length === 0 && isByJob(party, text) ? party : null;
  }
  return null;
}

/** "The principal", "A former miner": one person, by what they do. */
function isByJob({ kind, role, start, end }: Party, text: string): boolean {
  return kind === "unnamed" && role !== null && /^(?:the|an?)\s/i.test(text.slice(start, end));
}
