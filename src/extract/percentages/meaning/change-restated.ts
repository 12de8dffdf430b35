import { CHANGE_ADVERBS, CHANGE_VERB_DIRECTIONS } from "../../../knowledge/change-words.js";
import { changeOf } from "./change-of.js";
import type { MeaningRule } from "./meaning.js";
import { phraseEndingBefore } from "./phrase.js";
import { subjectOf } from "./subject.js";

/** "up $0.43 (0.80%)", "rose by 20,000, or 10%": the change is given twice. */
export const changeRestated: MeaningRule = (scene) => {
  const { left } = scene;
  const joint = left.at(-1)?.word ?? "";
  if (joint !== "(" && joint !== "or") return null;
  let at = left.length - 2;
  if (left[at]?.word === ",") at--;
  const figure = at;
  while (at >= 0 && AMOUNT.test(left[at]?.word ?? "")) at--;
  if (at === figure) return null;
  const unitless = left[at]?.word === "by" ? at - 1 : at;
  const word = left[unitless]?.word ?? "";
  const direction = CHANGE_ADVERBS.get(word) ?? CHANGE_VERB_DIRECTIONS.get(word);
  return direction ? changeOf(scene, direction, subjectOf(left, unitless), "change-restated") : null;
};

const AMOUNT =
  /^(?:[$£€#]?\d[\d.,]*%?|million|billion|trillion|thousand|bn|m|cents?|[$£€]|points?|percent|%)$/;

/** A printed sign: "(+37%)", "organic growth of -3.2%". A negative level ("a margin of -3%") is no fall. */
export const printedSign: MeaningRule = (scene) => {
  const { quantity, left } = scene;
  if (quantity.sign !== "+" && quantity.sign !== "-") return null;
  const direction = quantity.sign === "+" ? "up" : "down";
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
