import {
  CHANGE_ADVERBS,
  CHANGE_NOUN_DIRECTIONS,
  CHANGE_VERB_DIRECTIONS,
} from "../../../knowledge/change-words.js";
import { changeOf } from "./change-of.js";
import type { MeaningRule } from "./meaning.js";
import { phraseEndingBefore } from "./phrase.js";
import type { Scene } from "./scene.js";
import { changeVerbBefore, subjectOf } from "./subject.js";
import type { Token } from "./tokens.js";

/**
 * A change that is given twice:
 *
 *   up $0.43 (0.80%) · rose by 20,000, or 10% · fell by 212 students (1.3%) · an increase of $6 million, or 4 percent ·
 *   cut from $40 to $34, or 15%
 *
 * Not: "raised $5,400, or 12% of its target".
 */
export const changeRestated: MeaningRule = (scene) => {
  const { left, right } = scene;
  const joint = left.at(-1)?.word ?? "";
  if ((joint !== "(" && joint !== "or") || right[0]?.word === "of") return null;
  const end = beforeUnit(left, left.length - (left.at(-2)?.word === "," ? 2 : 1));
  const amount = amountBefore(left, end);
  if (amount === end) return null;
  const link = left[amount - 1]?.word ?? "";
  if (link === "of") return restatedNoun(scene, amount - 1);
  const word = wordOfChange(left, amount, link);
  if (word === null) return null;
  const direction =
    CHANGE_ADVERBS.get(left[word]?.word ?? "") ?? CHANGE_VERB_DIRECTIONS.get(left[word]?.word ?? "");
  return direction ? changeOf(scene, direction, subjectOf(left, word), "change-restated") : null;
};

/** The word that tells the change before its amount: "[up] $0.43", "[rose] by 20,000", "[cut] from $40 to $34". */
function wordOfChange(left: readonly Token[], amount: number, link: string): number | null {
  if (link === "by") return amount - 2;
  const from = link === "to" ? amountBefore(left, amount - 1) - 1 : -1;
  return left[from]?.word === "from" ? changeVerbBefore(left, from) : amount - 1;
}

/** "an increase (of $6 million, or 4 percent)". */
function restatedNoun(scene: Scene, of: number) {
  const { left } = scene;
  const direction = CHANGE_NOUN_DIRECTIONS.get(left[of - 1]?.word ?? "");
  return direction ? changeOf(scene, direction, phraseEndingBefore(left, of - 1), "change-restated") : null;
}

/** "212 (students)", "40 (full-time jobs)": what is counted stands behind its amount. */
function beforeUnit(left: readonly Token[], end: number): number {
  for (let start = end; start >= Math.max(1, end - 2); start--) {
    if (AMOUNT.test(left[start - 1]?.word ?? "")) return start;
    if (!/^[a-z]{2}[a-z-]*$/.test(left[start - 1]?.word ?? "")) break;
  }
  return end;
}

/** Where the amount opens that ends before `end`; `end` itself where none does. */
function amountBefore(left: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && AMOUNT.test(left[start - 1]?.word ?? "")) start--;
  return start;
}

const AMOUNT =
  /^(?:[$£€#]?\d[\d.,]*(?:%|k|m|mn|bn|tn)?|million|billion|trillion|thousand|lakh|crore|bn|m|cents?|[$£€]|points?|percent|%)$/;
