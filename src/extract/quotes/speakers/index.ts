import { confidenceOf, MENTION_EVIDENCE, NAME_EVIDENCE } from "../../../knowledge/confidence/index.js";
import { flatMap } from "../../../language/flat-map.js";
import {
  findPeople,
  findShortMentions,
  isFirstName,
  isWeakRole,
  type Party,
} from "../../../language/names/index.js";
import type { Sentence } from "../../../language/sentences.js";
import { type Document, type Span, type Speaker, spanAt } from "../../../model/index.js";
import type { Quotation } from "../quotation.js";
import type { Entity } from "./entity.js";
import { buildEntityTable } from "./entity-table.js";
import { findFullNames } from "./full-names.js";
import { nameGrounds } from "./name-grounds.js";
import { lonelySurnames, soughtNames } from "./names-to-seek.js";
import { narrationPassages } from "./passages.js";
import { relevantPassages } from "./relevant.js";
import { type Resolution, toSpeaker } from "./resolution.js";
import { type MeantBefore, meantBefore, resolveParty } from "./resolve-party.js";
import { shortNames } from "./short-names.js";
import { type Stage, setStage } from "./stage.js";
import { readSubject } from "./subject.js";

export interface ResolvedSpeaker {
  readonly speaker: Speaker;
  readonly coSpeakers: readonly string[];
  /** How sure it is that the words of the attribution mean this speaker, 0–1. */
  readonly confidence: number;
}

/** Who speaks each quotation, in order: the mention at the quotation first, then whom it means in the document. */
export function resolveSpeakers(
  document: Document,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly ResolvedSpeaker[] {
  if (quotations.length === 0) return [];
  const { text } = document;
  const quoted = flatMap(quotations, ({ runs }) => runs.map(({ outer }) => outer));
  const narration = narrationPassages(document, sentences, quoted);
  const parties = quotations.map(({ attribution }) =>
    attribution?.subject ? readSubject(text, attribution.subject, narration) : [],
  );
  const relevant = relevantPassages(text, narration, parties.flat());
  const meant = new Map(parties.flat().map((party) => [party, meantBefore(text, sentences, party)]));
  const named: Party[] = [
    ...parties.flat(),
    ...[...meant.values()].flat(),
    ...findPeople(text, relevant, soughtNames(parties.flat())),
  ];
  named.push(...findFullNames(document, lonelySurnames(named)));
  const short = findShortMentions(text, relevant, shortNames(named));
  const entities = buildEntityTable(text, [...named, ...short]);
  const stage = setStage(document, sentences, entities);

  let previous: ResolvedSpeaker = UNKNOWN_SPEAKER;
  return quotations.map((quotation, i) => {
    previous = resolveQuotation(quotation, parties[i] ?? [], previous, stage, meant);
    return previous;
  });
}

/** Nobody can be told. */
export const UNKNOWN_SPEAKER: ResolvedSpeaker = {
  speaker: toSpeaker(null, "none", null),
  coSpeakers: [],
  confidence: confidenceOf(NAME_EVIDENCE.nobody),
};

function resolveQuotation(
  quotation: Quotation,
  parties: readonly Party[],
  previous: ResolvedSpeaker,
  stage: Stage,
  meant: MeantBefore,
): ResolvedSpeaker {
  const [first, ...others] = parties;
  if (first === undefined) return quotation.attribution === null ? UNKNOWN_SPEAKER : continued(previous);
  const before = Math.min(quotation.runs[0].outer.start, first.start);
  const [resolution, ...together] = [first, ...others].flatMap((party) =>
    resolveParty(party, before, stage, meant.get(party) ?? []),
  );
  if (resolution === undefined) return UNKNOWN_SPEAKER;
  const { entity, step } = resolution;
  if (entity !== null && isBareGuess(quotation, first, entity)) return UNKNOWN_SPEAKER;
  if (entity !== null) stage.speaks(entity, first.start);
  return {
    speaker: toSpeaker(entity && stage.settle(entity), step, mentionOf(first, stage.text)),
    coSpeakers: together.flatMap((other) => other.entity?.name ?? []),
    confidence:
      confidenceIn(resolution) * (together.length > 0 ? confidenceOf(NAME_EVIDENCE["several speakers"]) : 1),
  };
}

/** That the mention means this speaker, and that the name is a speaker's. */
function confidenceIn({ entity, grounds }: Resolution): number {
  const isName = confidenceOf(NAME_EVIDENCE[nameGrounds(entity)]);
  return grounds === "as printed" ? isName : confidenceOf(MENTION_EVIDENCE[grounds]) * isName;
}

/**
 * One capital that nothing makes a person, beside words that nobody is said to have said: "Key: “…”",
 * "Kids love it. “…”". Nobody before a guess.
 */
function isBareGuess(
  { attribution }: Quotation,
  party: Party,
  { kind, words, role, mentions }: Entity,
): boolean {
  if (kind !== "person" || words.length !== 1 || party.title !== null) return false;
  if (role !== null && !isWeakRole(role)) return false; // "Coach Finn: “…”"
  const rule = attribution?.rule ?? "";
  if (isFirstName(words[0] ?? "")) return false;
  return rule === "orphan-paragraph" || rule === "led-on" || (rule === "label" && mentions.length < 2);
}

function mentionOf(party: Party, text: string): Span {
  return party.name ?? spanAt(text, party.start, party.end);
}

/** Nothing names a speaker here: it is whoever spoke before. */
function continued({ speaker, coSpeakers, confidence }: ResolvedSpeaker): ResolvedSpeaker {
  if (speaker.name === null) return UNKNOWN_SPEAKER;
  return {
    speaker: { ...speaker, mention: null, resolvedBy: "continuation" },
    coSpeakers,
    confidence: confidence * confidenceOf(MENTION_EVIDENCE["speaker of the quotation before"]),
  };
}
