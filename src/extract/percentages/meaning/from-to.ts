import {
  CHANGE_ADVERBS,
  CHANGE_NOUN_DIRECTIONS,
  CHANGE_VERB_DIRECTIONS,
  FLAT_WORDS,
} from "../../../knowledge/change-words.js";
import { BENCHMARK_NOUNS, TARGET_NOUNS } from "../../../knowledge/measure-words.js";
import type { Range } from "../../../model/index.js";
import { isPoints, type MeaningRule, meaning } from "./meaning.js";
import { phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";
import { changeVerbBefore, subjectOf } from "./subject.js";
import { isFigure, type Token } from "./tokens.js";

/** "rose from 23% to 31%", "down from 84 per cent", "up from 17.1%": where something came from. */
export const fromLevel: MeaningRule = (scene) => {
  const { left, right } = scene;
  const from = left.length - 1;
  if (left[from]?.word !== "from") return null;
  const before = left[from - 1]?.word ?? "";
  // "dropped significantly – from 83% to 68%": the dash only holds its breath.
  const verb = changeVerbBefore(left, /^[–—-]$/.test(before) ? from - 1 : from);
  const moves =
    verb !== null || CHANGE_ADVERBS.has(before) || CHANGE_NOUN_DIRECTIONS.has(before) || leadsTo(right);
  if (!moves) return null;
  return meaning({ kind: "level", role: "from", measure: whatMoved(left, verb, from), rule: "from-level" });
};

/** "(from 83%) in 2019 to just 68%": a figure follows "to" before the clause ends. */
function leadsTo(right: readonly Token[]): boolean {
  const to = right.slice(0, 7).findIndex(({ word }) => word === "to");
  return (
    to >= 0 &&
    right.slice(to + 1, to + 4).some(isFigure) &&
    !right.slice(0, to).some(({ word }) => /^[,;]$/.test(word))
  );
}

/** "fell to 9%", "rates rose to 2½%", "cut its margin to 5%": where something went. */
export const toLevel: MeaningRule = (scene) => {
  const { left, previous, quantity, text } = scene;
  const to = left.length - 1;
  if (left[to]?.word !== "to" && left[to]?.word !== "into") return null;
  if (isTarget(left)) return meaning({ kind: "level", role: "target", rule: "target" });
  const verb = changeVerbBefore(left, to);
  const near = left.slice(-8);
  const adverb = near.some(({ word }) => CHANGE_ADVERBS.has(word)) && previous !== null;
  const paired =
    previous !== null &&
    /\bfrom\s(?:\w+\s){0,2}$/.test(text.slice(Math.max(0, previous.start - 24), previous.start));
  if (verb === null && !adverb && !paired) return null;
  const measure = whatMoved(left, verb, to);
  return isPoints(quantity.unit) ? null : meaning({ kind: "level", role: "to", measure, rule: "to-level" });
};

/** The object of a transitive verb ("cut its margin to"), else the subject ("rates rose to"). */
function whatMoved(left: readonly Token[], verb: number | null, end: number): Range | null {
  if (verb === null) return null;
  const object = left[verb + 1];
  const moved =
    object === undefined || isFigure(object) ? null : phraseStartingAt(left.slice(0, end), verb + 1);
  return moved ?? subjectOf(left, verb);
}

/** "unchanged at 4.2%", "flat at 3%". */
export const flatLevel: MeaningRule = ({ left }) => {
  const at = left.length - 1;
  if (left[at]?.word !== "at" || !FLAT_WORDS.has(left[at - 1]?.word ?? "")) return null;
  return meaning({ kind: "level", direction: "flat", measure: subjectOf(left, at - 1), rule: "flat" });
};

/**
 * The other side of a comparison:
 *
 *   higher than the national average of 30% · 84% (England average: 79%) · 18.3% (2022: 17.1%) ·
 *   compared with 63 per cent on entry · against 93.1% five years earlier · 80% in 2022 vs. 75%
 */
export const otherSide: MeaningRule = (scene) => {
  const { left } = scene;
  const near = left.slice(-12);
  const at = near.findLastIndex(({ word }) => COMPARING.has(word) || word === "(");
  if (at < 0) return null;
  const opener = near[at]?.word ?? "";
  const between = near.slice(at + 1);
  const benchmark = between.some(({ word }) => BENCHMARK_NOUNS.has(word));
  if (opener === "(") {
    if (between.at(-1)?.word !== ":" && !benchmark) return null;
    if (benchmark) return meaning({ kind: "level", role: "benchmark", rule: "bracketed-benchmark" });
    const dated =
      between.length <= 4 &&
      between.some(
        ({ word }) => YEAR.test(word) || word === "previous" || word === "last" || word === "prior",
      );
    return dated && scene.previous !== null
      ? meaning({ kind: "level", role: "from", rule: "bracketed-year" })
      : null;
  }
  if (between.some(({ word }) => /^[,;()]$/.test(word))) return null;
  if (benchmark) return meaning({ kind: "level", role: "benchmark", rule: "benchmark" });
  if (between.length > 1 || scene.previous === null) return null;
  return meaning({ kind: "level", role: isEarlier(scene) ? "from" : "benchmark", rule: "compared-with" });
};

const COMPARING: ReadonlySet<string> = new Set(
  "than compared against versus vs above below to with of".split(" ").slice(0, 7),
);
const YEAR = /^(?:fy)?(?:19|20)\d\d(?:[/–-]\d{2,4})?$|^q[1-4]$/;

/** Whether the figure belongs to an earlier time than the one before it. */
function isEarlier({ right, text, previous, quantity }: Scene): boolean {
  const after = right.slice(0, 6).map(({ word }) => word);
  const year = after.find((word) => YEAR.test(word));
  const other =
    previous === null
      ? null
      : /\b(?:19|20)\d\d\b/.exec(text.slice(previous.end, Math.min(quantity.start, previous.end + 60)));
  if (year !== undefined && other !== null) return Number(year.slice(0, 4)) < Number(other[0]);
  return (
    year !== undefined ||
    after.some((word) => /^(?:earlier|ago|before|last|previous|previously|prior|entry|then|same)$/.test(word))
  );
}

/** "a target of 95%", "aims to reach 50%". */
export const targetLevel: MeaningRule = ({ left }) =>
  isTarget(left) ? meaning({ kind: "level", role: "target", rule: "target" }) : null;

function isTarget(left: readonly Token[]): boolean {
  const near = left.slice(-5);
  const at = near.findLastIndex(({ word }) => TARGET_NOUNS.has(word));
  return (
    at >= 0 &&
    near
      .slice(at + 1)
      .every(({ word }) =>
        /^(?:of|to|is|was|at|reach|reaching|achieve|achieving|for|source|hit|:|by|the|increase|raise|cut|reduce)$/.test(
          word,
        ),
      )
  );
}

/** Exported for the subject of a level: "the growth rate reached 1,552 percent" is a rise. */
export function changeDirectionOf(word: string): "up" | "down" | null {
  return CHANGE_NOUN_DIRECTIONS.get(word) ?? CHANGE_VERB_DIRECTIONS.get(word) ?? null;
}
