import { flatMap } from "../../../language/flat-map.js";
import type { Party } from "../../../language/names/index.js";
import type { Sentence } from "../../../language/sentences.js";
import { type Document, firstFrom, lastStartingBy, type Span, spanAt } from "../../../model/index.js";
import type { Entity } from "./entity.js";
import { voteOnKind } from "./kind-vote.js";
import { zoneAt } from "./zones.js";

/** One place where an entity is named. */
export interface Mention {
  readonly entity: Entity;
  readonly start: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Stands where a subject does: nothing but an opening phrase before it in its sentence. */
  readonly leads: boolean;
}

/** Who has come on so far: what a pronoun or "the spokesperson" can mean at a place in the text. */
export interface Stage {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly entityOf: (party: Party) => Entity | null;
  /** In the same part of the release, nearest last. */
  readonly mentionsBefore: (position: number, reach: number) => readonly Mention[];
  readonly mentionsAfter: (position: number, reach: number) => readonly Mention[];
  readonly sentenceAt: (position: number) => number;
  readonly sentenceText: (sentence: number) => Span;
  /** Whoever spoke last in the same part of the release. */
  readonly lastSpeaker: (position: number) => Mention | null;
  readonly byAcronym: ReadonlyMap<string, Entity>;
  /** How many people have it. */
  readonly bearersOf: (surname: string) => number;
  /** With its kind settled; whoever speaks often is voted on once. */
  readonly settle: (entity: Entity) => Entity;
  readonly speaks: (entity: Entity, position: number) => void;
}

export function setStage(
  document: Document,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Stage {
  const { text } = document;
  const mentions = flatMap(entities, (entity) =>
    entity.mentions.map(({ start }) => toMention(text, sentences, entity, start)),
  ).sort((a, b) => a.start - b.start);
  const owners = new Map(
    flatMap(entities, (entity) => entity.mentions.map((party) => [party, entity] as const)),
  );
  const settled = new Map<Entity, Entity>();
  const bearers = countSurnames(entities);
  let speaker: Mention | null = null;
  return {
    text,
    entities,
    entityOf: (party) => owners.get(party) ?? null,
    mentionsBefore: (position, reach) => {
      const end = firstFrom(mentions, position);
      const start = firstFrom(mentions, position - reach);
      return mentions
        .slice(start, end)
        .filter((mention) => zoneAt(document, mention.start) === zoneAt(document, position));
    },
    mentionsAfter: (position, reach) => {
      const found = mentions.slice(firstFrom(mentions, position), firstFrom(mentions, position + reach));
      return found.filter((mention) => zoneAt(document, mention.start) === zoneAt(document, position));
    },
    sentenceAt: (position) => lastStartingBy(sentences, position),
    sentenceText: (sentence) => {
      const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
      return spanAt(text, start, Math.min(end, start + LONGEST_SENTENCE));
    },
    lastSpeaker: (position) =>
      speaker !== null && zoneAt(document, speaker.start) === zoneAt(document, position) ? speaker : null,
    byAcronym: new Map(
      flatMap(entities, (entity) => (entity.acronym === null ? [] : [[entity.acronym, entity] as const])),
    ),
    bearersOf: (surname) => bearers.get(surname) ?? 0,
    settle: (entity) => {
      const known = settled.get(entity) ?? voteOnKind(entity);
      settled.set(entity, known);
      return known;
    },
    speaks: (entity, position) => {
      speaker = {
        entity,
        start: position,
        sentence: lastStartingBy(sentences, position),
        leads: true,
      };
    },
  };
}

function countSurnames(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { kind, words } of entities) {
    const surname = words.at(-1);
    if (kind === "person" && surname !== undefined) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  return bearers;
}

/** What goes on longer is no sentence that sends a letter. */
const LONGEST_SENTENCE = 2000;

/** An opening phrase before the subject is no longer. */
const OPENING = 120;

/** "His colleague", "The actor and Kindling ambassador": what stands before belongs to the name. */
const OWN_PHRASE =
  /^["“‘(]?(?:the|an?|his|her|its|their|our|my|fellow|former|another|but|and)\s(?:(?!(?:is|was|are|were|has|had|have|said|says|told|that|with|to|by|about|from)\s)[\p{L}\d’'&-]+,?\s){0,7}$/iu;

/** "…, said union president (Carla Minh)": whoever speaks is a subject too. */
const SPEAKS = /\b(?:said|says|added|according to|explained|notes|noted)\b[^,.;]{0,60}$/;

function toMention(text: string, sentences: readonly Sentence[], entity: Entity, start: number): Mention {
  const sentence = lastStartingBy(sentences, start);
  const from = sentences[sentence]?.start ?? 0;
  const opening = text.slice(Math.max(from, start - OPENING), start);
  const leads =
    opening.trim() === "" ||
    OWN_PHRASE.test(opening) ||
    (opening.length < OPENING && /[,:;]\s*$/.test(opening)) ||
    SPEAKS.test(opening);
  return { entity, start, sentence, leads };
}
