import {
  CHANGE_ADVERBS,
  CHANGE_NOUN_DIRECTIONS,
  COMPARATIVE_DIRECTIONS,
} from "../../../knowledge/change-words.js";
import {
  AUXILIARIES,
  DETERMINERS,
  FINITE_VERBS,
  PERIOD_WORDS,
  VAGUE_ADJECTIVES,
} from "../../../knowledge/phrase-boundaries.js";
import { changeKind, type Meaning, type MeaningRule, meaning } from "./meaning.js";
import { phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";
import { subjectOf } from "./subject.js";
import { isPunctuation, type Token } from "./tokens.js";

/**
 * A change whose noun follows the number:
 *
 *   a 34-per-cent rise in calls · 50% sales growth · a 17.6% increase in its dividend · 20% off
 *
 * Not where the noun is a verb: "60% increase their spending".
 */
export const changeNounAfter: MeaningRule = (scene) => {
  const { right } = scene;
  if (right[0]?.word === "off") return change(scene, "down", null, "offer");
  const noun = nounAt(right);
  if (noun === null) return null;
  const direction = CHANGE_NOUN_DIRECTIONS.get(right[noun]?.word ?? "") ?? null;
  const measure =
    phraseStartingAt(right.slice(0, noun), firstContent(right, noun)) ?? measureAfter(right, noun);
  return change(scene, direction, measure, "change-noun-after");
};

/** As far as the noun may be: "50% year-over-year net sales growth". */
const MAX_MODIFIERS = 5;

function nounAt(right: readonly Token[]): number | null {
  for (let index = 0; index <= MAX_MODIFIERS; index++) {
    const token = right[index];
    if (token === undefined || stopsModifiers(token, index)) return null;
    if (!CHANGE_NOUN_DIRECTIONS.has(token.word)) continue;
    const next = right[index + 1];
    // "a 10% increase rate" still changes; "60% increase their spending" is a verb.
    if (
      next !== undefined &&
      (OBJECT_OPENERS.has(next.word) || (token.word === "discount" && /^rates?$/.test(next.word)))
    )
      return null;
    if (CHANGE_NOUN_DIRECTIONS.has(next?.word ?? "")) continue;
    return index;
  }
  return null;
}

function stopsModifiers(token: Token, index: number): boolean {
  const { word } = token;
  if (isPunctuation(token)) return !(word === "-" || (index > 0 && word === "&") || word === "/");
  return (
    AUXILIARIES.has(word) ||
    (FINITE_VERBS.has(word) && index === 0) ||
    PREPOSITIONS.has(word) ||
    DETERMINERS.has(word)
  );
}

/** After these, the noun was a verb: "60% increase their spending". */
const OBJECT_OPENERS: ReadonlySet<string> = new Set("a an the its their our your my his her".split(" "));

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of in on at by for from to with who that which than and or but as while compared versus off".split(" "),
);

/** Skips what only qualifies the change: "annual", "year-on-year", "-". */
function firstContent(right: readonly Token[], noun: number): number {
  let index = 0;
  while (
    index < noun &&
    (PERIOD_WORDS.has(right[index]?.word ?? "") ||
      right[index]?.word === "-" ||
      VAGUE_ADJECTIVES.has(right[index]?.word ?? ""))
  )
    index++;
  return index;
}

/** "rise in calls", "reduction of waste", "discount on all products"; "growth" alone measures itself. */
function measureAfter(right: readonly Token[], noun: number) {
  const preposition = right[noun + 1]?.word ?? "";
  if (/^(?:in|of|on|to)$/.test(preposition)) return phraseStartingAt(right, noun + 2);
  const word = right[noun];
  return word?.word === "growth" ? { start: word.start, end: word.end } : null;
}

function change(
  scene: Scene,
  direction: Meaning["direction"],
  measure: Meaning["measure"],
  rule: string,
): Meaning {
  return meaning({ kind: changeKind(scene), direction, measure, rule });
}

/**
 * A comparative after the number:
 *
 *   40% more likely to be stopped · 28 per cent below the city average · 54% less stress · 10% higher than in 2019
 *
 * It is a rise or fall only where the text compares with an earlier time or with nothing.
 */
export const comparative: MeaningRule = (scene) => {
  const { right } = scene;
  const word = right[0]?.word ?? "";
  if (BESIDE.has(word)) {
    const direction = right[1]?.word === "of" ? undefined : CHANGE_ADVERBS.get(word);
    if (direction !== undefined) return change(scene, direction, linkedSubject(scene), "change-adverb-after");
    if (word === "up" || word === "down") return null;
    return meaning({ kind: comparisonKind(scene), rule: "above-or-below" });
  }
  if (!COMPARATIVE_DIRECTIONS.has(word) || scene.quantity.kind === "ratio") return null;
  const than = right.slice(1, 15).findIndex((token) => token.word === "than") + 1;
  const measure = isQuality(right) ? null : phraseStartingAt(right, 1);
  if (than > 0) {
    const after = right[than]?.end ?? 0;
    const temporal = EARLIER.test(scene.text.slice(after, after + 64));
    if (!temporal) return meaning({ kind: comparisonKind(scene), measure, rule: "comparative-than" });
    return change(scene, COMPARATIVE_DIRECTIONS.get(word) ?? null, measure, "comparative-earlier");
  }
  const likely = right[1]?.word === "likely";
  const direction = likely ? null : (COMPARATIVE_DIRECTIONS.get(word) ?? null);
  return meaning({
    kind: comparisonKind(scene),
    direction,
    measure: likely ? null : measure,
    rule: "comparative",
  });
};

/** Words after a number that put it beside another, or say which way it went. */
const BESIDE: ReadonlySet<string> = new Set("above below ahead behind short up down".split(" "));

/** "volumes were (2.5 per cent ahead)". */
function linkedSubject({ left }: Scene) {
  return /^(?:is|was|are|were|be|been)$/.test(left.at(-1)?.word ?? "") ? subjectOf(left, left.length) : null;
}

/** "more efficient", "less expensive": a quality, nothing that is counted. */
export function isQuality(right: readonly Token[]): boolean {
  return (
    /^(?:more|less)$/.test(right[0]?.word ?? "") &&
    /(?:ent|ant|ive|able|ible|ous|ful|likely)$/.test(right[1]?.word ?? "")
  );
}

/** What follows "than" when the comparison is with an earlier time. */
const EARLIER =
  /^(?:\s(?:in|the|a|at|during|for))*\s(?:last|previous|prior|same period|same quarter|year|month|quarter|before|(?:19|20)\d\d)\b|^\s(?:it|they|that|those)\s(?:was|were|had been)\s[^.;,]{0,24}\b(?:ago|earlier|before|last|previously|in (?:19|20)\d\d)\b/i;

function comparisonKind(scene: Scene): "comparison" | "difference" {
  return changeKind(scene) === "difference" ? "difference" : "comparison";
}
