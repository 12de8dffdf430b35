import { PAIR_NOUNS } from "../../../knowledge/speaker-words.js";
import { type Party, readParties } from "../../../language/names/index.js";
import type { Sentence } from "../../../language/sentences.js";
import { lastStartingBy, type Range } from "../../../model/index.js";
import { mainSubject } from "../attribution/main-subject.js";
import { tokenize } from "../narration/tokens.js";

/** Over so many sentences "they" reaches back. */
const REACH = 4;

/** What goes on longer is no sentence with a joint subject. */
const LONGEST_SENTENCE = 600;

/**
 * The people whom "they", "both", "the pair" or "the couple" means: the joint subject of the nearest sentence
 * before that has a person for its subject. Empty where that is one person, or nobody.
 *
 *   Ann Reed, the chair, and Bo Dean, the treasurer, signed a letter. “We are sorry,” they said.
 */
export function jointSpeakers(
  text: string,
  sentences: readonly Sentence[],
  pronoun: Party,
): readonly Party[] {
  if (!PAIR_NOUNS.has(text.slice(pronoun.start, pronoun.end).toLowerCase())) return NOBODY;
  const own = lastStartingBy(sentences, pronoun.start);
  for (let at = own; at >= Math.max(0, own - REACH); at--) {
    const sentence = sentences[at];
    if (sentence === undefined || OPENS_QUOTATION.test(text.charAt(sentence.start))) continue;
    const people = subjectsOf(text, { start: sentence.start, end: Math.min(sentence.end, pronoun.start) });
    if (people.length > 0) return people.length > 1 ? people : NOBODY;
  }
  return NOBODY;
}

const NOBODY: readonly Party[] = [];

const OPENS_QUOTATION = /["“‘«„]/;

/** The people before the verb of a sentence. */
function subjectsOf(text: string, { start, end }: Range): readonly Party[] {
  if (end - start > LONGEST_SENTENCE || end <= start) return NOBODY;
  const tokens = tokenize(text, { start, end }, []);
  const subject = mainSubject(tokens, tokens.length);
  return subject === null ? NOBODY : readParties(text, subject).filter(({ kind }) => kind === "person");
}
