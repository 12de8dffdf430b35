import type { MentionGrounds } from "../../../knowledge/confidence/index.js";
import type { Gender, Party } from "../../../language/names/index.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolution.js";
import type { Mention, Stage } from "./stage.js";

/** A pronoun reaches back over so many characters at most. */
const REACH = 4000;

/**
 * Whom "he", "she", "they", "we" or "it" means: in the nearest sentence before that names somebody who fits,
 * its first mention (the subject); but whoever spoke last, where only an object came between. Nobody before:
 * the first person behind. The gender must not contradict, and no pronoun leaves its part of the release.
 */
export function resolvePronoun(party: Party, before: number, stage: Stage): Resolution {
  const word = stage.text.slice(party.start, party.end).toLowerCase();
  if (word === "i") return NOBODY;
  const fits = FITS[word] ?? isPerson;
  const candidates = stage
    .mentionsBefore(before, REACH)
    .filter(({ entity }) => fits(entity) && agrees(entity.gender, party.gender));
  const last = candidates.at(-1);
  if (last === undefined) return cataphora(party, stage, fits);
  const sentence = candidates.filter((mention) => mention.sentence === last.sentence);
  const subject = sentence[0] ?? last;
  const speaker = stage.lastSpeaker(before);
  const spoke =
    speaker !== null && fits(speaker.entity) && agrees(speaker.entity.gender, party.gender) ? speaker : null;
  const isKnown = party.gender !== null && subject.entity.gender === party.gender;
  if (
    spoke !== null &&
    !(isKnown && spoke.entity.gender === null) &&
    (sentence.some(({ entity }) => entity === spoke.entity) || !subject.leads) &&
    spoke.sentence >= last.sentence - NEARBY
  ) {
    return {
      entity: spoke.entity,
      step: "pronoun",
      grounds: groundsOf(spoke, "speaker goes on", candidates),
    };
  }
  const rivals = new Set(sentence.map(({ entity }) => entity));
  const grounds = rivals.size > 1 ? "one of several" : subject.leads ? "subject before" : "only one before";
  return { entity: subject.entity, step: "pronoun", grounds: groundsOf(subject, grounds, candidates) };
}

/** A pronoun that the gender of the one meant does not confirm is a guess, and nobody unnamed is "she" for long. */
function groundsOf(
  { entity, sentence }: Mention,
  grounds: "speaker goes on" | "subject before" | "only one before" | "one of several",
  candidates: readonly Mention[],
): MentionGrounds {
  if (entity.kind === "unnamed") return "somebody unnamed";
  if (grounds !== "speaker goes on" && grounds !== "subject before") return grounds;
  const others = candidates.some((other) => other.entity !== entity && other.sentence >= sentence - NEARBY);
  return others ? `${grounds}, others near` : entity.gender === null ? `${grounds}, gender unknown` : grounds;
}

/** Over so few sentences whoever spoke last stays the topic, though somebody else was mentioned since. */
const NEARBY = 3;

const NOBODY: Resolution = { entity: null, step: "none", grounds: "as printed" };

const isPerson = (entity: Entity) =>
  entity.kind === "person" || (entity.kind === "unnamed" && entity.role !== null);
const isGroup = (entity: Entity) =>
  entity.kind === "organisation" || entity.kind === "unnamed" || entity.kind === "person";
const isThing = (entity: Entity) => entity.kind === "organisation" || entity.kind === "document";

const FITS: Readonly<Record<string, (entity: Entity) => boolean>> = {
  they: isGroup,
  them: isGroup,
  it: isThing,
  we: (entity) => entity.kind === "organisation",
};

function agrees(known: Gender | null, wanted: Gender | null): boolean {
  return known === null || wanted === null || known === wanted;
}

/** “It is a great day,” she said. Ann Reed has led the trust since 2019. */
function cataphora(party: Party, stage: Stage, fits: (entity: Entity) => boolean): Resolution {
  if (party.gender === null) return NOBODY;
  const next = stage
    .mentionsAfter(party.end, 400)
    .find(
      ({ entity, leads }) =>
        leads && entity.kind === "person" && fits(entity) && agrees(entity.gender, party.gender),
    );
  return next === undefined ? NOBODY : { entity: next.entity, step: "pronoun", grounds: "named behind" };
}
