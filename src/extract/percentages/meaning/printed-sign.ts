import { changeOf } from "./change-of.js";
import type { MeaningRule } from "./meaning.js";
import { phraseEndingBefore } from "./phrase.js";

/**
 * A change by its printed sign:
 *
 *   (+37%) · sales + 9 % · (plus 9.4 %) · organic growth of -3.2%
 *
 * Not: a negative level, "a margin of -3%".
 */
export const printedSign: MeaningRule = (scene) => {
  const { quantity, left } = scene;
  const plus = left.at(-1)?.word === "+" || (left.at(-1)?.word === "plus" && left.at(-2)?.word === "(");
  if (quantity.sign !== "+" && quantity.sign !== "-" && !plus) return null;
  const direction = quantity.sign === "-" ? "down" : "up";
  if (
    direction === "down" &&
    LEVEL_BEFORE.test(
      left
        .slice(-4)
        .map(({ word }) => word)
        .join(" "),
    )
  )
    return null;
  const measure = left.at(-1)?.word === "(" ? phraseEndingBefore(left, left.length - 1) : null;
  return changeOf(scene, direction, measure, "printed-sign");
};

const LEVEL_BEFORE = /\b(?:margin|ratio|score|rate|roi|yield|return|balance)(?: (?:of|at|is|was|:))+$/;
