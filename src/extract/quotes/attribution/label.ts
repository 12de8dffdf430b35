import { INTRODUCERS } from "../../../knowledge/clause-words.js";
import { SPEECH_NOUNS } from "../../../knowledge/speech-nouns.js";
import { readParties } from "../../../language/names/index.js";
import { splitRange } from "../../../language/sentences.js";
import type { Document, Range } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import { type Token, tokenize } from "../narration/tokens.js";
import { leadVerb } from "./lead-verb.js";
import { nounCue } from "./noun-cue.js";
import { participle } from "./participle.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";
import { looksFinite } from "./verb-group.js";

/**
 * A label before the quotation, in its line or in the paragraph before:
 *
 *   Mayor Al Finn: “…”  ·  Pollsters agree - Carl Bell: “…”  ·  From the letter: “…”  ·  Statement from Mayor Al Finn: ¶ “…”  ·  And from Al Finn, director: ¶ “…”
 */
export const label: Sieve = ({ lead }, document) => {
  const colon = lead.at(-1);
  if (colon?.kind !== "colon" || lead.length < 2 || lead.length > 40) return null;
  const words = lead.slice(lead.findLastIndex((token) => token.kind === "dash") + 1, -1);
  if (words.some(looksFinite) || isQuestionOrAnswer(words) || pointsElsewhere(words)) return null;
  const from = words.findIndex((token) => token.lower === "from" || token.lower === "by");
  const nouns = words.some((token) => SPEECH_NOUNS.has(token.lower));
  const subject = from >= 0 ? subjectAfter(words.slice(from + 1)) : nouns ? null : subjectBefore(words);
  if (subject === null || !isParty(document, subject, from >= 0 ? "source" : "label")) return null;
  return { cue: cueAt(document, colon, ":"), subject, rule: "label", confidence: 0.9 };
};

/** "The subject line:" speaks for nobody; behind "from" also a document or somebody unnamed may stand. */
function isParty({ text }: Document, subject: Range, place: "label" | "source"): boolean {
  const [party] = readParties(text, subject);
  if (party === undefined) return false;
  return (
    party.kind === "person" ||
    party.kind === "organisation" ||
    (place === "source" && party.kind !== "pronoun")
  );
}

/** The same, and "Al Finn, director, said:", in the paragraph before; a heading may stand between. */
export const labelBefore: Sieve = (scene, document) => {
  if (scene.lead.length > 0 || scene.before !== null) return null;
  const paragraph = paragraphBefore(document, scene);
  if (paragraph === null) return null;
  const lead = tokenize(document.text, paragraph, []);
  for (const sieve of [leadVerb, participle, nounCue, label]) {
    const found = sieve({ ...scene, lead, tail: [] }, document);
    if (found !== null)
      return { ...found, rule: `paragraph-${found.rule}`, confidence: Math.min(found.confidence, 0.95) };
  }
  return null;
};

/** The last sentence of the paragraph before, where it leads on with a colon or a bare "said". */
function paragraphBefore(document: Document, { passage }: Scene): Range | null {
  let index = passage.runs[0].block - 1;
  while (index >= 0 && passage.runs[0].block - index <= 3) {
    const block = document.blocks[index];
    if (block === undefined) return null;
    const last = lastSentence(document.text, block);
    if (last !== null && LEADS_ON.test(document.text.slice(Math.max(last.start, last.end - 40), last.end)))
      return last;
    if (block.kind !== "heading" && !isShortLine(document.text, block)) return null;
    index--;
  }
  return null;
}

const LEADS_ON = /(?::|\bsaid,?|\badded,?|\bsaying,?)$/;

/** A sub-heading that lost its markup: few words and no full stop. */
function isShortLine(text: string, { start, end }: Range): boolean {
  return end - start < 60 && !/[.!?:”"]$/.test(text.slice(start, end));
}

function lastSentence(text: string, block: Range): Range | null {
  const start = Math.max(block.start, block.end - 600);
  return splitRange(text, { start, end: block.end }).at(-1) ?? null;
}

/** "Among them:", "In its words:" */
function pointsElsewhere([first]: readonly Token[]): boolean {
  return (
    first !== undefined && first.lower !== "from" && first.lower !== "and" && INTRODUCERS.has(first.lower)
  );
}

/** Q: and A: name nobody. */
function isQuestionOrAnswer(words: readonly Token[]): boolean {
  return words.length === 1 && /^(?:q|a|question|answer)$/.test(words[0]?.lower ?? "");
}
