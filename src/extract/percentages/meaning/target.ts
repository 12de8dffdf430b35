import { TARGET_NOUNS } from "../../../knowledge/measure-words.js";
import { type MeaningRule, meaning } from "./meaning.js";
import type { Token } from "./tokens.js";

/** "a target of 95%", "aims to reach 50%", "the goal is to cut it to 5%". */
export const targetLevel: MeaningRule = ({ left }) =>
  isTarget(left) ? meaning({ kind: "level", role: "target", rule: "target" }) : null;

/** A noun of aiming stands close before, with nothing but the way to it between. */
export function isTarget(left: readonly Token[]): boolean {
  const near = left.slice(-5);
  const noun = near.findLastIndex(({ word }) => TARGET_NOUNS.has(word));
  return noun >= 0 && near.slice(noun + 1).every(({ word }) => ON_THE_WAY.has(word));
}

const ON_THE_WAY: ReadonlySet<string> = new Set(
  "of to is was at reach reaching achieve achieving for source hit : by the increase raise cut reduce".split(
    " ",
  ),
);
