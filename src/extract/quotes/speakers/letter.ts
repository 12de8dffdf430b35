import type { Party } from "../../../language/names/index.js";
import type { Entity } from "./entity.js";
import type { Stage } from "./stage.js";

/** A text that is somebody's own voice, unlike a report or an article. */
const LETTER = /\b(?:letter|op-ed|memo|petition)\b/i;

const SENDS = /\b(?:sent|wrote|write|writes|penned|signed|led|joined|issued|sending|writing)\b/i;

/** A letter is sent at most so far before it is quoted. */
const REACH = 3000;

/** Those who sent "the letter": the people before the verb in the nearest sentence that sends one; else nobody. */
export function sendersOf(party: Party, stage: Stage): readonly Entity[] {
  if (party.kind !== "document" || !LETTER.test(stage.text.slice(party.start, party.end))) return [];
  const mentions = stage.mentionsBefore(party.start, REACH).filter(({ entity }) => entity.kind === "person");
  for (const sentence of [...new Set(mentions.map((mention) => mention.sentence))].reverse()) {
    const words = stage.sentenceText(sentence);
    const verb = SENDS.exec(words.text);
    if (verb === null || !LETTER.test(words.text.slice(verb.index))) continue;
    const senders = mentions.filter(
      (mention) => mention.sentence === sentence && mention.start < words.start + verb.index,
    );
    if (senders.length > 0) return [...new Set(senders.map(({ entity }) => entity))];
  }
  return [];
}
