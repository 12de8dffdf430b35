import type { Party } from "../../../language/names/index.js";
import type { Sentence } from "../../../language/sentences.js";
import { antecedentOf } from "./antecedent.js";
import { jointSpeakers } from "./joint-speakers.js";
import { sendersOf } from "./letter.js";
import type { Resolution } from "./resolution.js";
import { resolveMention } from "./resolve-mention.js";
import { resolvePronoun } from "./resolve-pronoun.js";
import type { Stage } from "./stage.js";
import { nounBefore } from "./subject-before-pronoun.js";

/** Who stands in the sentences before for "they", "the pair" or "the charity". */
export type MeantBefore = ReadonlyMap<Party, readonly Party[]>;

export function meantBefore(text: string, sentences: readonly Sentence[], party: Party): readonly Party[] {
  const one = antecedentOf(text, sentences, party) ?? nounBefore(text, sentences, party);
  return one === null ? jointSpeakers(text, sentences, party) : [one];
}

/** Whom one party means: one speaker, or "both", or all who sent "the letter". */
export function resolveParty(
  party: Party,
  before: number,
  stage: Stage,
  meant: readonly Party[],
): readonly Resolution[] {
  if (meant.length > 1) {
    return meant.map((one) => ({
      entity: stage.entityOf(one),
      step: "pronoun",
      grounds: "joint subject before",
    }));
  }
  const [antecedent] = meant;
  if (party.kind === "pronoun") {
    const noun = antecedent === undefined ? null : takenUp(antecedent, party, stage);
    return [noun ?? resolvePronoun(party, before, stage)];
  }
  const senders = sendersOf(party, stage);
  if (senders.length > 0) return senders.map((entity) => ({ entity, step: "letter", grounds: "letter" }));
  return [resolveMention(party, antecedent === undefined ? null : stage.entityOf(antecedent), stage)];
}

/** Whom the noun means that a pronoun takes up: as unsure as the noun, and more where it names nobody. */
function takenUp(noun: Party, pronoun: Party, stage: Stage): Resolution | null {
  const found = resolveMention(noun, null, stage);
  if (found.entity === null) return null;
  const { gender, kind } = found.entity;
  if (gender !== null && pronoun.gender !== null && gender !== pronoun.gender) return null;
  if (kind === "unnamed") return { ...found, step: "pronoun", grounds: "somebody unnamed" };
  return {
    ...found,
    step: "pronoun",
    grounds: kind === "organisation" ? "organisation before" : found.grounds,
  };
}
