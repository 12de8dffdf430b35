import {
  IDIOM_ADJECTIVES,
  IDIOM_VERBS,
  INTEREST_ADJECTIVES,
  INTEREST_NOUNS,
  PROBABILITY_NOUNS,
  SCORE_NOUNS,
} from "../../../knowledge/measure-words.js";
import { type MeaningRule, meaning } from "./meaning.js";
import { phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";

/** Kinds that a word beside the number names: each of them beats every other reading. */
export const namedKinds: MeaningRule = (scene) => {
  for (const rule of KINDS) {
    const found = rule(scene);
    if (found !== null) return found;
  }
  return null;
};

/** A percentile, a ± margin and a ratio are what their form says. */
const ofForm: MeaningRule = ({ quantity }) => {
  if (quantity.kind !== "percentile" && quantity.kind !== "margin-of-error") return null;
  return meaning({ kind: quantity.kind, rule: quantity.kind });
};

/** "a 95% confidence interval", "95% CI", "at a confidence level of 95%". */
const confidenceLevel: MeaningRule = ({ left, right }) => {
  const after =
    /^(?:ci|cl)$/.test(at(right, 0)) ||
    (at(right, 0) === "confidence" && /^(?:interval|level|limit)s?$/.test(at(right, 1)));
  const before = at(left, -3) === "confidence" && at(left, -2) === "level";
  return after || before ? meaning({ kind: "confidence-level", rule: "confidence-level" }) : null;
};

/** "The margin of error is 3.1 percentage points", "plus or minus 3 points". */
const marginOfError: MeaningRule = ({ left }) => {
  const near = left.slice(-7);
  if (!near.some(({ word }) => word === "error" || word === "minus")) return null;
  const words = near.map(({ word }) => word).join(" ");
  const found =
    /\bmargin of error(?: \w+)?(?: is| was| of|:| plus or minus)*$|\bplus or minus$|\bsampling error(?: is| of)*$/.test(
      words,
    );
  return found ? meaning({ kind: "margin-of-error", rule: "margin-of-error" }) : null;
};

/** "the top 3% of U.S. charities". */
const rankBand: MeaningRule = ({ left, right }) => {
  if (!/^(?:top|bottom|highest|lowest|richest|poorest|wealthiest)$/.test(at(left, -1))) return null;
  const population = at(right, 0) === "of" ? phraseStartingAt(right, 1) : null;
  return meaning({ kind: "rank-band", population, rule: "rank-band" });
};

/** "a 70% chance of rain", "a probability of 20%". */
const probability: MeaningRule = ({ left, right }) => {
  const after = PROBABILITY_NOUNS.has(at(right, 0)) || PROBABILITY_NOUNS.has(at(right, 1));
  const before = at(left, -1) === "of" && PROBABILITY_NOUNS.has(at(left, -2));
  return after || before ? meaning({ kind: "probability", rule: "probability" }) : null;
};

/** "scored 87%", "with a score of 86.4 per cent". */
const score: MeaningRule = ({ left, right }) => {
  const last = at(left, -1);
  const before = SCORE_NOUNS.has(at(left, -2)) && /^(?:of|at|is|was|:)$/.test(last);
  return before || /^scor(?:e|es|ed|ing)$/.test(last) || /^scores?$/.test(at(right, 0))
    ? meaning({ kind: "score", rule: "score" })
    : null;
};

/** "5.25% senior notes due 2029", "an interest rate of 5%", "a coupon of 4%". */
const interest: MeaningRule = ({ left, right }) => {
  let noun = 0;
  while (INTEREST_ADJECTIVES.has(at(right, noun))) noun++;
  const name =
    INTEREST_NOUNS.has(at(right, noun)) ||
    (noun > 0 && /^(?:rates?|interest)$/.test(at(right, noun)) && at(right, noun - 1) !== "annual") ||
    (at(right, 0) === "annual" && at(right, 1) === "interest");
  return name || endsInterest(left) ? meaning({ kind: "interest", rule: "interest" }) : null;
};

/** "an interest rate of", "a coupon at" */
function endsInterest(left: Scene["left"]): boolean {
  if (!/^(?:of|at|is|was)$/.test(at(left, -1))) return false;
  const words = left
    .slice(-5)
    .map(({ word }) => word)
    .join(" ");
  return /\b(?:coupon|interest(?: rate)?|apr|apy)(?: of| at| is| was)+$/.test(words);
}

/** "110% committed", "give 110 per cent", "I agree 100%". */
const idiom: MeaningRule = ({ quantity, left, right }) => {
  if (quantity.unit !== "percent" || (quantity.value ?? 0) < 100 || at(right, 0) === "of") return null;
  const said = IDIOM_ADJECTIVES.has(at(right, 0)) || IDIOM_VERBS.has(at(left, -1));
  return said ? meaning({ kind: "idiom", rule: "idiom" }) : null;
};

const KINDS: readonly MeaningRule[] = [
  ofForm,
  confidenceLevel,
  marginOfError,
  rankBand,
  probability,
  score,
  interest,
  idiom,
];

/** The word at a place; negative places count from the end, as `Array.at` does. */
function at(tokens: Scene["left"], index: number): string {
  return tokens.at(index)?.word ?? "";
}
