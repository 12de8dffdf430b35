import { CHANGE_VERB_DIRECTIONS, COMPARATIVE_DIRECTIONS } from "../../../knowledge/change-words.js";
import { changeAdverb } from "./change-adverb.js";
import { changeNounAfter } from "./change-noun-after.js";
import { changeNounBefore } from "./change-noun-before.js";
import { changeVerb } from "./change-verb.js";
import { comparative, isQuality } from "./comparative.js";
import { type Meaning, type MeaningRule, meaning } from "./meaning.js";
import { phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";
import { subjectOf } from "./subject.js";

/** Multiples and fractions: "doubled", "three-fold increase", "one in five adults", "half of respondents". */
export const derivedMeaning: MeaningRule = (scene) => {
  const { quantity, right } = scene;
  if (!quantity.derived || quantity.unit === "percentage_point") return null;
  if (quantity.direction !== null) return multiplied(scene, quantity.direction);
  if (quantity.unit === "multiple" || quantity.kind === "ratio") return ratio(scene);
  const change = fractionOfChange(scene);
  if (change !== null) return { ...change, rule: quantity.rule };
  const population = phraseStartingAt(right, right[0]?.word === "of" ? 1 : 0);
  return meaning({ kind: "share", population, rule: quantity.rule });
};

/** "wages fell by a third", "claims are up a fifth", "a cut of a third", "a one-third cut", "a third fewer claims". */
function fractionOfChange(scene: Scene): Meaning | null {
  const { left, right } = scene;
  const fall = left.at(-1)?.word === "by" ? changeVerb(scene) : null;
  // "use up a third of", "growth of a third of the firms".
  if (fall !== null || right[0]?.word === "of") return fall;
  return changeAdverb(scene) ?? changeNounBefore(scene) ?? changeNounAfter(scene) ?? comparative(scene);
}

/** "sales doubled", "the firm doubled both its revenue and its staff": an object beats the subject. */
function multiplied({ quantity, left, right }: Scene, direction: "up" | "down"): Meaning {
  const both = right[0]?.word === "both" ? 1 : 0;
  const object = OBJECT_OPENERS.has(right[both]?.word ?? "") ? phraseStartingAt(right, both) : null;
  const measure = object ?? subjectOf(left, left.length);
  return meaning({ kind: quantity.kind ?? "ratio", direction, measure, rule: quantity.rule });
}

const OBJECT_OPENERS: ReadonlySet<string> = new Set("the its their our his her".split(" "));

/** "a three-fold increase in output", "grew five-fold", "five times more CO2", "half as many complaints". */
function ratio(scene: Scene): Meaning {
  const { quantity, left, right } = scene;
  const noun = changeNounAfter(scene);
  const verb = CHANGE_VERB_DIRECTIONS.get(left.at(-1)?.word ?? "") ?? changeAdverb(scene)?.direction ?? null;
  const counted = COMPARATIVE_DIRECTIONS.has(right[0]?.word ?? "") && !isQuality(right);
  const measure = noun?.measure ?? (counted ? phraseStartingAt(right, 1) : null);
  return meaning({ kind: "ratio", direction: noun?.direction ?? verb, measure, rule: quantity.rule });
}
