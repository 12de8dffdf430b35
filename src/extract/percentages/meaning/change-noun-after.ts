import { CHANGE_NOUN_DIRECTIONS } from "../../../knowledge/change-words.js";
import {
  AUXILIARIES,
  DETERMINERS,
  FINITE_VERBS,
  PERIOD_WORDS,
  VAGUE_ADJECTIVES,
} from "../../../knowledge/phrase-boundaries.js";
import { changeOf } from "./change-of.js";
import type { MeaningRule } from "./meaning.js";
import { phraseStartingAt } from "./phrase.js";
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
  if (right[0]?.word === "off") return changeOf(scene, "down", null, "offer");
  const noun = nounAt(right);
  if (noun === null) return null;
  const direction = CHANGE_NOUN_DIRECTIONS.get(right[noun]?.word ?? "") ?? null;
  const measure =
    phraseStartingAt(right.slice(0, noun), firstContent(right, noun)) ?? measureAfter(right, noun);
  return changeOf(scene, direction, measure, "change-noun-after");
};

/** As far as the noun may be: "50% year-over-year net sales growth". */
const MAX_MODIFIERS = 5;

function nounAt(right: readonly Token[]): number | null {
  for (let index = 0; index <= MAX_MODIFIERS; index++) {
    const token = right[index];
    if (token === undefined || stopsModifiers(token, index)) return null;
    if (!CHANGE_NOUN_DIRECTIONS.has(token.word)) continue;
    const next = right[index + 1];
    if (next !== undefined && isNoChange(token.word, next.word)) return null;
    if (CHANGE_NOUN_DIRECTIONS.has(next?.word ?? "")) continue;
    return index;
  }
  return null;
}

/** "60% increase their spending" is a verb; "a 12% discount rate" is a level. */
function isNoChange(noun: string, next: string): boolean {
  return OBJECT_OPENERS.has(next) || (noun === "discount" && /^rates?$/.test(next));
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
