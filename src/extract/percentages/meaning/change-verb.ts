import {
  CAUSING_VERBS,
  CHANGE_VERB_DIRECTIONS,
  DIRECT_CHANGE_VERBS,
  PACED_VERBS,
  SURPASS_VERBS,
} from "../../../knowledge/change-words.js";
import { changeOf } from "./change-of.js";
import { isPoints, type MeaningRule, meaning } from "./meaning.js";
import { phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";
import { changeVerbBefore, subjectOf } from "./subject.js";
import type { Token } from "./tokens.js";

/**
 * A change whose verb stands right before the number, or before "by":
 *
 *   rose 34pc · had fallen by 31% · has cut repeat victimisation by 18 per cent · reduced 40% of its emissions
 */
export const changeVerb: MeaningRule = (scene) => {
  const { left, right } = scene;
  const last = left.length - 1;
  const by = left[last]?.word === "by";
  const verb = by
    ? changeVerbBefore(left, last)
    : (lastVerb(left.slice(0, beforeRate(scene))) ?? verbOfObject(scene));
  // "the fall was felt by 12% of firms": an agent.
  if (by && verb !== null && verb < last - 1 && right[0]?.word === "of") return null;
  if (verb === null) return by ? surpassing(scene) : null;
  const word = left[verb]?.word ?? "";
  const direction = CHANGE_VERB_DIRECTIONS.get(word) ?? DIRECT_CHANGE_VERBS.get(word) ?? null;
  if (!by && right[0]?.word === "of" && isPoints(scene.quantity.unit)) {
    return changeOf(scene, direction, phraseStartingAt(right, 1), "change-verb");
  }
  if (!by && right[0]?.word === "of") {
    // "raised 20% of its funds" is a share; "cut 20% of its staff" is a fall.
    return direction === "down"
      ? changeOf(scene, direction, phraseStartingAt(right, 1), "change-verb")
      : null;
  }
  const end = by ? last : left.length;
  const object = verb < end - 1 ? phraseStartingAt(left.slice(0, end), verb + 1) : null;
  return changeOf(scene, direction, object ?? subjectOf(left, verb), "change-verb");
};

/** Where the pace opens: "grew (at an annual rate of 3.4%)", "(at an annualised 1.2%)", "is growing (at 9%)". */
function beforeRate({ left, right }: Scene): number {
  const near = left.slice(-6).map(({ word }) => word);
  const pace =
    /(?:^| )(?:at )?an?(?: [a-z-]+){0,2} (?:rate|pace|clip) of$|(?:^| )(?:at )?an annuali[sz]ed$/.exec(
      near.join(" "),
    );
  if (pace !== null) return left.length - pace[0].trim().split(" ").length;
  const paced =
    PACED_VERBS.has(near.at(-2) ?? "") ||
    right.slice(0, 3).some(({ word }) => /^(?:rate|pace|clip)$/.test(word));
  return left.length - Number(near.at(-1) === "at" && paced);
}

/** The verb right before the number; an adverb may stand between: "grew organically 5%". */
function lastVerb(left: readonly Token[]): number | null {
  let index = left.length - 1;
  while (index >= 0 && left[index]?.word.endsWith("ly")) index--;
  const word = left[index]?.word ?? "";
  return CHANGE_VERB_DIRECTIONS.has(word) || DIRECT_CHANGE_VERBS.has(word) ? index : null;
}

/** "cut (its power use) 12 per cent": only what the verb changes stands between. */
function verbOfObject({ left, right }: Scene): number | null {
  const verb = changeVerbBefore(left, left.length);
  if (verb === null || !CAUSING_VERBS.has(left[verb]?.word ?? "") || right[0]?.word === "of") return null;
  return phraseStartingAt(left, verb + 1)?.end === left.at(-1)?.end ? verb : null;
}

/** "outperforming the market by 6%": no rise of anything. */
function surpassing(scene: Scene) {
  const { left } = scene;
  const near = left.slice(-10);
  if (!near.some(({ word }) => SURPASS_VERBS.has(word))) return null;
  return meaning({ kind: "comparison", rule: "surpassing" });
}
