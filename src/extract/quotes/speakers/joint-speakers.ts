import { INTRODUCERS } from "../../../knowledge/clause-words.js";
import { PAIR_NOUNS } from "../../../knowledge/speaker-words.js";
import { type Party, readParties } from "../../../language/names/index.js";
import type { Sentence } from "../../../language/sentences.js";
import { lastStartingBy, type Range } from "../../../model/index.js";
import { mainSubject } from "../attribution/main-subject.js";
import { tokenize } from "../narration/tokens.js";

/** Over so many sentences "they" reaches back. */
const REACH = 4;

/** "The couple" reaches back over the sentences about one of them. */
const FAR_REACH = 30;

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
  const words = text.slice(pronoun.start, pronoun.end).toLowerCase();
  if (!PAIR_NOUNS.has(words)) return NOBODY;
  const own = lastStartingBy(sentences, pronoun.start);
  const isNoun = words !== "they" || speaksOfPair(text, sentences[own], sentences[own - 1]);
  for (let at = own; at >= Math.max(0, own - (isNoun ? FAR_REACH : REACH)); at--) {
    const sentence = sentences[at];
    if (sentence === undefined || OPENS_QUOTATION.test(text.charAt(sentence.start))) continue;
    const people = subjectsOf(text, { start: sentence.start, end: Math.min(sentence.end, pronoun.start) });
    const pair = people.length > 1 || !isNoun ? people : coordinatedIn(text, sentence);
    if (pair.length > 1) return pair;
    if (people.length === 1 && !isNoun) return NOBODY;
  }
  return NOBODY;
}

/** "The couple will stay on. “We are happy,” they said in a joint message." */
function speaksOfPair(text: string, ...near: readonly (Sentence | undefined)[]): boolean {
  return near.some(
    (sentence) =>
      sentence !== undefined &&
      PAIR.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))),
  );
}

/** "When Ann Reed and Bo Dean sold the shop": two full names that "and" joins anywhere. */
function coordinatedIn(text: string, { start, end }: Range): readonly Party[] {
  const found = TWO_NAMES.exec(text.slice(start, Math.min(end, start + LONGEST_SENTENCE)));
  if (found === null) return NOBODY;
  const opening = /^\p{L}+ /u.exec(found[0])?.[0] ?? "";
  const from = start + found.index + (INTRODUCERS.has(opening.trim().toLowerCase()) ? opening.length : 0);
  return readParties(text, { start: from, end: start + found.index + found[0].length }).filter(
    ({ kind }) => kind === "person",
  );
}

const TWO_NAMES =
  /\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2} and \p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){1,2}/u;

const PAIR = /\b(?:the (?:couple|pair|two|duo|trio)|both|joint|jointly|together)\b/i;

const NOBODY: readonly Party[] = [];

const OPENS_QUOTATION = /["“‘«„]/;

/** The people before the verb of a sentence. */
function subjectsOf(text: string, { start, end }: Range): readonly Party[] {
  if (end - start > LONGEST_SENTENCE || end <= start) return NOBODY;
  const tokens = tokenize(text, { start, end }, []);
  const subject = mainSubject(tokens, tokens.length);
  return subject === null ? NOBODY : readParties(text, subject).filter(({ kind }) => kind === "person");
}
