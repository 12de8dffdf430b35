import {
  LEVEL_NOUNS,
  MAKING_UP_VERBS,
  OWNERSHIP_NOUNS,
  OWNING_ADJECTIVES,
} from "../../../knowledge/measure-words.js";
import { AUXILIARIES, FINITE_VERBS, VERBS_OR_NOUNS } from "../../../knowledge/phrase-boundaries.js";
import { readCounts } from "../counts.js";
import { type MeaningRule, meaning } from "./meaning.js";
import { phraseEndingBefore, phraseStartingAt } from "./phrase.js";
import { subjectOf } from "./subject.js";
import { isPunctuation, type Token } from "./tokens.js";

/** "62% of residents", "accounts for 20% of sales": a part of whom or what "of" names. */
export const shareOf: MeaningRule = ({ left, right }) => {
  let of = right[0]?.word === "(" ? closing(right) + 1 : 0;
  if (right[of]?.word === "-") of++;
  if (right[of]?.word !== "of") return null;
  const maker = left.findLastIndex(
    ({ word }, index) => index >= left.length - 3 && MAKING_UP_VERBS.has(word),
  );
  const measure = maker >= 0 ? subjectOf(left, maker) : null;
  return meaning({ kind: "share", measure, population: phraseStartingAt(right, of + 1), rule: "share-of" });
};

function closing(right: readonly Token[]): number {
  return right.slice(0, 8).findIndex(({ word }) => word === ")");
}

/** "a 12-percent stake", "a 75%-owned subsidiary", "a 31% interest in the project", "a stake of 20%". */
export const ownership: MeaningRule = ({ left, right }) => {
  let at = right[0]?.word === "-" ? 1 : 0;
  const first = at;
  while (at < first + 2 && OWNING_ADJECTIVES.has(right[at]?.word ?? "")) at++;
  const noun = right[at];
  if (noun !== undefined && OWNERSHIP_NOUNS.has(noun.word) && right[at + 1]?.word !== "rate") {
    const population = /^(?:in|of)$/.test(right[at + 1]?.word ?? "") ? phraseStartingAt(right, at + 2) : null;
    const measure = noun.word === "owned" ? null : { start: noun.start, end: noun.end };
    return meaning({ kind: "share", measure, population, rule: "ownership" });
  }
  const before = left.at(-1)?.word === "of" ? left.at(-2) : undefined;
  if (before === undefined || !OWNERSHIP_NOUNS.has(before.word)) return null;
  return meaning({ kind: "share", measure: { start: before.start, end: before.end }, rule: "ownership" });
};

/** "37% had cut up a card", "88% said": the number is the subject, and its people are understood. */
export const shareWho: MeaningRule = ({ left, right }) => {
  const next = right[0]?.word ?? "";
  const verb = next === "also" || next.endsWith("ly") ? (right[1]?.word ?? "") : next;
  if (
    !(
      AUXILIARIES.has(verb) ||
      FINITE_VERBS.has(verb) ||
      VERBS_OR_NOUNS.has(verb) ||
      verb === "who" ||
      /^[a-z]{3,}ed$/.test(verb)
    )
  )
    return null;
  if (LINKED.test(left.at(-1)?.word ?? "") || PARTICIPLES.test(verb)) return null;
  return meaning({ kind: "share", rule: "share-who" });
};

/** After these the number is an object or a level, whatever verb follows. */
const LINKED = /^(?:of|at|is|was|were|are|be|by|to|from|reached|hit|stood|:)$/;
/** Adjectives made of verbs: "99% automated", "80% reduced". */
const PARTICIPLES =
  /^(?:automated|reduced|increased|improved|concentrated|diluted|certified|guaranteed|wholly|based|related)$/;

/** "439 of the 540 homes (81%)", "611 of them, or 76%": what is counted before the number is its population. */
export const countedShare: MeaningRule = ({ text, quantity, left }) => {
  if (!/^(?:\(|or)$/.test(left.at(-1)?.word ?? "") || readCounts(text, quantity).count === null) return null;
  return meaning({
    kind: "share",
    population: phraseEndingBefore(left, left.length - 1),
    rule: "counted-share",
  });
};

/** "nearly three-quarters (74%) of patients": the fraction before it in figures. */
export const restatedShare: MeaningRule = ({ quantity, previous, left, right }) => {
  const bracket = left.at(-1);
  const fraction = previous !== null && previous.unit === "fraction" && previous.derived;
  if (bracket?.word !== "(" || !fraction || quantity.start - previous.end > FRACTION_REACH) return null;
  const of = right[0]?.word === ")" && right[1]?.word === "of" ? phraseStartingAt(right, 2) : null;
  const between = left.filter(({ start }) => start >= previous.end && start < bracket.start);
  return meaning({
    kind: "share",
    population: of ?? phraseStartingAt(between, between[0]?.word === "of" ? 1 : 0),
    rule: "restated-share",
  });
};

/** "half of the men who were asked (54%)". */
const FRACTION_REACH = 48;

/** "31% women", "(81% female)": the people stand right behind the number. */
export const shareGroup: MeaningRule = ({ right }) => {
  const population = phraseStartingAt(right, 0);
  const words = right.filter(
    (token) => population !== null && token.start >= population.start && token.end <= population.end,
  );
  const head = words.at(-1);
  if (
    population === null ||
    head === undefined ||
    words.some(({ word }) => LEVEL_NOUNS.has(word)) ||
    words.some(isPunctuation)
  )
    return null;
  const group =
    /^(?:women|men|female|male|people|children)$/.test(head.word) ||
    (head.word.endsWith("s") && !head.word.endsWith("ss"));
  return group ? meaning({ kind: "share", population, rule: "share-group" }) : null;
};
