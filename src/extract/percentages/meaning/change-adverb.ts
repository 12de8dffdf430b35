import { CHANGE_ADVERBS, GIVING_UP, MOTION_VERBS, PARTICLE_VERBS } from "../../../knowledge/change-words.js";
import { changeOf } from "./change-of.js";
import type { MeaningRule } from "./meaning.js";
import { measureBeforeAmount, nearestInClause, subjectOf } from "./subject.js";
import type { Token } from "./tokens.js";

/**
 * A change told by "up" or "down":
 *
 *   up 6.4 percent · is down 6% on last year · has gone up by 37 per cent · crept up 0.3% · gave up 0.4%
 *   will go up in line with inflation, by 4% · ahead 3% · bounced back by 20%
 *
 * Not: "make up 40%", "taken up by 40% of households".
 */
export const changeAdverb: MeaningRule = (scene) => {
  const { left, right } = scene;
  const by = left.at(-1)?.word === "by";
  if (by && right[0]?.word === "of") return null;
  const at = by ? adverbBefore(left, left.length - 1) : left.length - 1;
  const adverb = left[at]?.word ?? "";
  const verb = left[at - 1]?.word ?? "";
  const direction = directionOf(verb, adverb);
  if (direction === null) return null;
  const moves = MOTION_VERBS.has(verb) || REBOUNDS.has(verb) || GIVING_UP.has(verb);
  const measure = measureBeforeAmount(left, at) ?? subjectOf(left, moves ? at - 1 : at);
  return changeOf(scene, direction, measure, "change-adverb");
};

function directionOf(verb: string, adverb: string): "up" | "down" | null {
  if (adverb === "back") return REBOUNDS.has(verb) ? "up" : null;
  if (GIVING_UP.has(verb)) return adverb === "up" ? "down" : null;
  if (PARTICLE_VERBS.has(verb)) return null;
  return CHANGE_ADVERBS.get(adverb) ?? null;
}

const REBOUNDS: ReadonlySet<string> = new Set(
  "bounce bounces bounced bouncing spring sprang sprung".split(" "),
);

/** "up (by)", or, farther back, the adverb of a verb of motion: "go up in line with inflation, (by)". */
function adverbBefore(left: readonly Token[], by: number): number {
  if (isAdverb(left[by - 1])) return by - 1;
  const far = (index: number) => isAdverb(left[index]) && MOTION_VERBS.has(left[index - 1]?.word ?? "");
  return nearestInClause(left, by, far) ?? -1;
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (CHANGE_ADVERBS.has(token.word) || token.word === "back");
}
