import { CHANGE_ADVERBS, COMPARATIVE_DIRECTIONS } from "../../../knowledge/change-words.js";
import type { Range } from "../../../model/index.js";
import { changeOf } from "./change-of.js";
import { isEarlier } from "./earlier.js";
import { isPoints, type MeaningRule, meaning } from "./meaning.js";
import { phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";
import { subjectOf } from "./subject.js";
import type { Token } from "./tokens.js";

/** As far behind the number as "than" may open: "40% more accounts by phone in the first quarter than". */
const REACH = 15;

/**
 * A comparative after the number:
 *
 *   40% more likely to be stopped · 54% less stress · 10% higher than in 2019 · 38% lower than in the capital
 *
 * It is a rise or fall only where the text compares with an earlier time or with nothing.
 */
export const comparative: MeaningRule = (scene) => {
  const { right, text, quantity } = scene;
  const word = right[0]?.word ?? "";
  const direction = COMPARATIVE_DIRECTIONS.get(word);
  if (direction === undefined || quantity.kind === "ratio") return null;
  const measure = isQuality(right) ? null : phraseStartingAt(right, 1);
  const kind = comparisonKind(scene);
  const than = right.slice(0, REACH).find((token) => token.word === "than");
  if (than === undefined) {
    const likely = right[1]?.word === "likely";
    return meaning({ kind, direction: likely ? null : direction, measure, rule: "comparative" });
  }
  return isEarlier(text, than.end)
    ? changeOf(scene, direction, measure, "comparative-earlier")
    : meaning({ kind, measure, rule: "comparative-than" });
};

/** "more efficient", "less expensive", "more likely": a quality, nothing that is counted. */
export function isQuality(right: readonly Token[]): boolean {
  const [first, second] = right;
  return /^(?:more|less)$/.test(first?.word ?? "") && QUALITY.test(second?.word ?? "");
}

const QUALITY = /(?:ent|ant|ive|able|ible|ous|ful|likely)$/;

/**
 * A word that puts the number beside another, or says which way it went:
 *
 *   28 per cent below the city average · 2% ahead of plan · volumes were 2.5 per cent ahead · 5% down on last year
 *   11% above the 2021 figure · 4% below pre-pandemic levels
 */
export const beside: MeaningRule = (scene) => {
  const { right } = scene;
  const word = right[0]?.word ?? "";
  const direction = right[1]?.word === "of" ? undefined : CHANGE_ADVERBS.get(word);
  if (direction !== undefined) return changeOf(scene, direction, linkedSubject(scene), "change-adverb-after");
  if (!BESIDE.has(word)) return null;
  const since = /^(?:above|below)$/.test(word) && isEarlier(scene.text, right[0]?.end ?? 0);
  return since
    ? changeOf(scene, word === "above" ? "up" : "down", linkedSubject(scene), "above-or-below-earlier")
    : meaning({ kind: comparisonKind(scene), rule: "above-or-below" });
};

const BESIDE: ReadonlySet<string> = new Set("above below ahead behind short".split(" "));

/** "volumes were (2.5 per cent ahead)". */
function linkedSubject({ left }: Scene): Range | null {
  return /^(?:is|was|are|were|be|been)$/.test(left.at(-1)?.word ?? "") ? subjectOf(left, left.length) : null;
}

function comparisonKind({ quantity }: Scene): "comparison" | "difference" {
  return isPoints(quantity.unit) ? "difference" : "comparison";
}
