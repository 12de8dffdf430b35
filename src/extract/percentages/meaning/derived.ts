import { CHANGE_VERB_DIRECTIONS, COMPARATIVE_DIRECTIONS } from "../../../knowledge/change-words.js";
import { changeNounAfter } from "./change-after.js";
import { type MeaningRule, meaning } from "./meaning.js";
import { phraseStartingAt } from "./phrase.js";
import { subjectOf } from "./subject.js";

/** Multiples and fractions: "doubled", "three-fold increase", "one in five adults", "half of respondents". */
export const derivedMeaning: MeaningRule = (scene) => {
  const { quantity, left, right } = scene;
  if (!quantity.derived || quantity.unit === "percentage_point") return null;
  if (quantity.direction !== null) {
    const kind = quantity.kind ?? "ratio";
    return meaning({
      kind,
      direction: quantity.direction,
      measure: subjectOf(left, left.length),
      rule: quantity.rule,
    });
  }
  if (quantity.unit === "multiple" || quantity.kind === "ratio") {
    const noun = changeNounAfter(scene);
    const verb = CHANGE_VERB_DIRECTIONS.get(left.at(-1)?.word ?? "") ?? null;
    const comparative = COMPARATIVE_DIRECTIONS.has(right[0]?.word ?? "") ? phraseStartingAt(right, 1) : null;
    return meaning({
      kind: "ratio",
      direction: noun?.direction ?? verb,
      measure: noun?.measure ?? comparative,
      rule: quantity.rule,
    });
  }
  const population = phraseStartingAt(right, right[0]?.word === "of" ? 1 : 0);
  return meaning({ kind: "share", population, rule: quantity.rule });
};
