import { CHANGE_NOUN_DIRECTIONS } from "../../../knowledge/change-words.js";
import type { Range } from "../../../model/index.js";
import { changeOf } from "./change-of.js";
import type { MeaningRule } from "./meaning.js";
import { phraseEndingBefore, phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";
import { isFigure, type Token } from "./tokens.js";

/**
 * A change whose noun stands before the number:
 *
 *   growth of 3% · a fall in turnover of five per cent · a CAGR of 8.4% · negative growth of 1.1%
 */
export const changeNounBefore: MeaningRule = (scene) => {
  const { left } = scene;
  let end = left.length;
  if (!/^(?:of|:|at|by|was|is)$/.test(left[end - 1]?.word ?? "")) return nounRightBefore(scene);
  end--;
  if (left[end - 1]?.word === ")") end = openingBracket(left, end - 1);
  const noun = nounBefore(left, end);
  if (noun === null) return null;
  const word = left[noun]?.word ?? "";
  const direction = left[noun - 1]?.word === "negative" ? "down" : (CHANGE_NOUN_DIRECTIONS.get(word) ?? null);
  const inside = noun + 1 < end ? phraseStartingAt(left.slice(0, end), noun + 2) : null;
  return changeOf(scene, direction, inside ?? modifiersOf(left, noun), "change-noun-before");
};

/** "sales growth 5%", as tables and headlines put it. */
function nounRightBefore(scene: Scene) {
  const { left } = scene;
  const at = left.length - 1;
  const word = left[at]?.word ?? "";
  if (word !== "growth" && word !== "increase" && word !== "decrease" && word !== "decline") return null;
  return changeOf(
    scene,
    CHANGE_NOUN_DIRECTIONS.get(word) ?? null,
    modifiersOf(left, at),
    "change-noun-before",
  );
}

/** The change noun before `end`, or before its complement: "fall (in turnover) (of)", "growth rate (of)". */
function nounBefore(left: readonly Token[], end: number): number | null {
  for (let index = end - 1; index >= Math.max(0, end - 9); index--) {
    const word = left[index]?.word ?? "";
    if (CHANGE_NOUN_DIRECTIONS.has(word)) {
      const next = left[index + 1]?.word ?? "";
      if (/^rates?$/.test(next) && !/^(?:growth|cagr|decline|increase|reduction)$/.test(word)) return null;
      return index === end - 1 || /^(?:in|of|to|on|for|rate|rates)$/.test(next) ? index : null;
    }
    const token = left[index];
    if (
      token === undefined ||
      isFigure(token) ||
      /^(?:,|;|:|\(|that|which|and|with|by|from|was|is|were|are)$/.test(word)
    )
      return null;
  }
  return null;
}

/** "organic sales (growth of 3%)": what grows stands before the noun. */
function modifiersOf(left: readonly Token[], noun: number): Range | null {
  const phrase = phraseEndingBefore(left, noun);
  const glued = phrase !== null && left[noun - 1]?.end === phrase.end;
  const word = left[noun];
  return glued ? phrase : word?.word === "growth" ? { start: word.start, end: word.end } : null;
}

function openingBracket(left: readonly Token[], closing: number): number {
  for (let index = closing - 1; index >= Math.max(0, closing - 4); index--) {
    if (left[index]?.word === "(") return index;
  }
  return closing;
}
