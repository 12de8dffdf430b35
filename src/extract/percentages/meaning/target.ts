import { AIM_VERBS, TARGET_NOUNS } from "../../../knowledge/measure-words.js";
import { type MeaningRule, meaning } from "./meaning.js";
import { nearestInClause } from "./subject.js";
import type { Token } from "./tokens.js";

/** "a target of 95%", "plans to reach 50%", "the goal is to cut it to 5%". */
export const targetLevel: MeaningRule = ({ left }) =>
  isTarget(left) ? meaning({ kind: "level", role: "target", rule: "target" }) : null;

export function isTarget(left: readonly Token[]): boolean {
  return isAimedAt(left) || isIntended(left);
}

/** A noun of aiming stands close before, with nothing but the way to it between. */
function isAimedAt(left: readonly Token[]): boolean {
  const near = left.slice(-5);
  const noun = near.findLastIndex(({ word }) => TARGET_NOUNS.has(word));
  return noun >= 0 && near.slice(noun + 1).every(({ word }) => ON_THE_WAY.has(word));
}

const ON_THE_WAY: ReadonlySet<string> = new Set(
  "of to is was at reach reaching achieve achieving for source hit : by the increase raise cut reduce".split(
    " ",
  ),
);

/** "wants to raise the share to", "the goal is to cut it to", "plans to reach": what is aimed at leads to the figure. */
function isIntended(left: readonly Token[]): boolean {
  const last = left.at(-1)?.word ?? "";
  if (last !== "to" && !ARRIVING.has(last)) return false;
  const to = nearestInClause(left, left.length - 1, (index) => isAiming(left, index));
  if (to === null) return false;
  const way = left.slice(to + 1);
  return way.length === 1 ? ARRIVING.has(last) : last === "to" && !way.some(({ word }) => LEAVING.has(word));
}

/** "plans | to", "our target | to", "the goal is | to". */
function isAiming(left: readonly Token[], to: number): boolean {
  if (left[to]?.word !== "to") return false;
  const [before = "", noun = ""] = [left[to - 1]?.word, left[to - 2]?.word];
  if (before === "is" || before === "was") return TARGET_NOUNS.has(noun);
  return AIM_VERBS.has(before) || TARGET_NOUNS.has(before);
}

const ARRIVING: ReadonlySet<string> = new Set("reach achieve hit attain".split(" "));

/** Behind these another clause begins, which nobody aims at. */
const LEAVING: ReadonlySet<string> = new Set(", that and but or who which as after when if".split(" "));
