import { CHANGE_ADVERBS, CHANGE_NOUN_DIRECTIONS, FLAT_WORDS } from "../../../knowledge/change-words.js";
import type { Range } from "../../../model/index.js";
import { isPoints, type MeaningRule, meaning } from "./meaning.js";
import { phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";
import { changeVerbBefore, subjectOf } from "./subject.js";
import { isTarget } from "./target.js";
import { isFigure, type Token } from "./tokens.js";

/** "rose from 23% to 31%", "down from 84 per cent", "up from 17.1%": where something came from. */
export const fromLevel: MeaningRule = (scene) => {
  const { left, right, previous, text } = scene;
  const from = left.length - 1;
  if (left[from]?.word !== "from") return null;
  const before = left[from - 1]?.word ?? "";
  // "dropped significantly – from 83% to 68%": the dash only holds its breath.
  const verb = changeVerbBefore(left, /^[–—-]$/.test(before) ? from - 1 : from);
  // "edged down to 3.9% from 4.0%": what it went to stands before.
  const went =
    previous !== null && /\bto\s$/.test(text.slice(Math.max(0, previous.start - 4), previous.start));
  const moves =
    went ||
    verb !== null ||
    CHANGE_ADVERBS.has(before) ||
    CHANGE_NOUN_DIRECTIONS.has(before) ||
    leadsTo(right);
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
  const verb = changeVerbBefore(left, to);
  if (isTarget(left)) {
    const measure = verb === null ? null : objectOf(left, verb, to);
    return meaning({ kind: "level", role: "target", measure, rule: "target" });
  }
  const near = left.slice(-8);
  const straight = CHANGE_ADVERBS.has(left[to - 1]?.word ?? "");
  const adverb = near.some(({ word }) => CHANGE_ADVERBS.has(word)) && previous !== null;
  const paired =
    previous !== null &&
    /\bfrom\s(?:\w+\s){0,2}$/.test(text.slice(Math.max(0, previous.start - 24), previous.start));
  if (verb === null && !straight && !adverb && !paired) return null;
  const measure = whatMoved(left, verb, to);
  return isPoints(quantity.unit) ? null : meaning({ kind: "level", role: "to", measure, rule: "to-level" });
};

/** The object of a transitive verb ("cut its margin to"), else the subject ("rates rose to"). */
function whatMoved(left: readonly Token[], verb: number | null, end: number): Range | null {
  return verb === null ? null : (objectOf(left, verb, end) ?? subjectOf(left, verb));
}

function objectOf(left: readonly Token[], verb: number, end: number): Range | null {
  const object = left[verb + 1];
  // "a rise in the rate to 5%": the verb is a noun here.
  const start = object?.word === "in" || object?.word === "of" ? verb + 2 : verb + 1;
  return object === undefined || isFigure(object) ? null : phraseStartingAt(left.slice(0, end), start);
}

/** "3.9 per cent, unchanged from May". */
export function isFlat({ right }: Scene): boolean {
  const [word, next] = right[0]?.word === "," ? right.slice(1) : right;
  return FLAT_WORDS.has(word?.word ?? "") && /^(?:from|on|since|compared)$/.test(next?.word ?? "");
}

/** "unchanged at 4.2%", "flat at 3%", "left its rate on hold at 5.25%". */
export const flatLevel: MeaningRule = ({ left }) => {
  const at = left.length - 1;
  if (left[at]?.word !== "at") return null;
  const held = left[at - 1]?.word === "hold" && left[at - 2]?.word === "on";
  if (!held && !FLAT_WORDS.has(left[at - 1]?.word ?? "")) return null;
  const measure = subjectOf(left, held ? at - 2 : at - 1);
  return meaning({ kind: "level", direction: "flat", measure, rule: "flat" });
};
