import { SPEAKER_NOUNS } from "../../../knowledge/speech-nouns.js";
import { splitRange } from "../../../language/sentences.js";
import type { Document, Range } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import { type Token, tokenize } from "../narration/tokens.js";
import { type Attribution, lastRun } from "../quotation.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { readSaying } from "./tail-noun.js";
import { readVerbGroup } from "./verb-group.js";

/**
 * The next sentence, in the same paragraph or the next, says whose words they were:
 *
 *   “…” Those were the words of Al Finn.  ·  “…” ¶ That is how the mayor describes it.  ·  “…” ¶ So said skipper Al Finn.
 *   “…” The words are those of nurse Al Finn.  ·  “…” The speaker is Al Finn, who …
 */
export const pointingBack: Sieve = (scene, document) => {
  if (scene.tail.some(({ kind }) => kind === "word")) return null;
  const sentence = sentenceBehind(scene, document);
  if (sentence === null) return null;
  const tokens = tokenize(document.text, sentence, []);
  const found =
    (POINTING.has(tokens[0]?.lower ?? "") ? readSaying(tokens.slice(1), document) : null) ??
    soSaid(tokens, document) ??
    ownerOfWords(tokens, document);
  return found && { ...found, rule: "pointing-back" };
};

const POINTING: ReadonlySet<string> = new Set(["that", "this", "those", "these", "such"]);

/** In characters: what a sentence that names the speaker needs. */
const LONGEST = 300;

/** The sentence behind the words; one with words in marks leads to those. */
function sentenceBehind({ passage, after }: Scene, { text, blocks }: Document): Range | null {
  const block = blocks[lastRun(passage).block + 1];
  const isProse = block !== undefined && block.kind !== "heading" && block.kind !== "table-row";
  const from = after ?? (isProse ? block : null);
  if (from === null) return null;
  const [first] = splitRange(text, { start: from.start, end: Math.min(from.end, from.start + LONGEST) });
  return first === undefined || /["“”:]/.test(text.slice(first.start, first.end)) ? null : first;
}

/** "So said Al Finn", "Thus spoke the mayor" */
function soSaid(tokens: readonly Token[], document: Document): Attribution | null {
  const opens = tokens[0]?.lower === "so" || tokens[0]?.lower === "thus";
  const verb = opens ? readVerbGroup(tokens, 1) : null;
  const subject = verb?.form === "finite" ? subjectAfter(tokens.slice(2)) : null;
  return (
    verb &&
    subject && { cue: cueAt(document, verb.token, verb.lemma), subject, rule: "", grounds: "pointing-back" }
  );
}

/** "The words are those of Al Finn", "The words belong to Al Finn", "The speaker was Al Finn" */
function ownerOfWords(tokens: readonly Token[], document: Document): Attribution | null {
  const noun = tokens.slice(0, 3).findIndex(({ lower }) => SPEAKER_NOUNS.has(lower));
  const token = tokens[noun];
  if (noun < 1 || token === undefined) return null;
  const link = LINKS.find((words) => words.every((word, at) => tokens[noun + 1 + at]?.lower === word));
  const isPerson = token.lower === "speaker" || token.lower === "author";
  if (link === undefined || isPerson !== link.length < 2) return null;
  const subject = subjectAfter(tokens.slice(noun + 1 + link.length));
  return subject && { cue: cueAt(document, token, token.lower), subject, rule: "", grounds: "pointing-back" };
}

/** Behind the noun, longest first. */
const LINKS: readonly (readonly string[])[] = [
  ["are", "those", "of"],
  ["were", "those", "of"],
  ["is", "that", "of"],
  ["was", "that", "of"],
  ["belong", "to"],
  ["belonged", "to"],
  ["came", "from"],
  ["come", "from"],
  ["comes", "from"],
  ["is"],
  ["was"],
];
