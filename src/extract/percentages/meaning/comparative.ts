import { CHANGE_ADVERBS, COMPARATIVE_DIRECTIONS } from "../../../knowledge/change-words.js";
import type { Range } from "../../../model/index.js";
import { changeOf } from "./change-of.js";
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
  const earlier = EARLIER.test(text.slice(than.end, than.end + 64));
  return earlier
    ? changeOf(scene, direction, measure, "comparative-earlier")
    : meaning({ kind, measure, rule: "comparative-than" });
};

/** What follows "than" when the comparison is with an earlier time: "in 2019", "it was three years ago". */
const EARLIER =
  /^(?:\s(?:in|the|a|at|during|for))*\s(?:last|previous|prior|same period|same quarter|year|month|quarter|before|(?:19|20)\d\d)\b|^\s(?:it|they|that|those)\s(?:was|were|had been)\s[^.;,]{0,24}\b(?:ago|earlier|before|last|previously|in (?:19|20)\d\d)\b/i;

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
 */
export const beside: MeaningRule = (scene) => {
  const { right } = scene;
  const word = right[0]?.word ?? "";
  const direction = right[1]?.word === "of" ? undefined : CHANGE_ADVERBS.get(word);
  if (direction !== undefined) return changeOf(scene, direction, linkedSubject(scene), "change-adverb-after");
  return BESIDE.has(word) ? meaning({ kind: comparisonKind(scene), rule: "above-or-below" }) : null;
};

const BESIDE: ReadonlySet<string> = new Set("above below ahead behind short".split(" "));

/** "volumes were (2.5 per cent ahead)". */
function linkedSubject({ left }: Scene): Range | null {
  return /^(?:is|was|are|were|be|been)$/.test(left.at(-1)?.word ?? "") ? subjectOf(left, left.length) : null;
}

function comparisonKind({ quantity }: Scene): "comparison" | "difference" {
  return isPoints(quantity.unit) ? "difference" : "comparison";
}
