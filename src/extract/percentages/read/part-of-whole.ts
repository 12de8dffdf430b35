import { NOT_A_POPULATION, NUMBERED_THINGS } from "../../../knowledge/fraction-words.js";
import { numberEndingAt, numberStartingAt } from "../../../language/numbers.js";
import { type Quantity, quantity } from "../quantity.js";
import { percentOf } from "./fraction.js";

/**
 * A part and its whole, at the words between them:
 *
 *   one in five adults · 1 in 4 people · nine out of ten customers · seven-out-of-ten · 17 of the 20 areas ·
 *   23/24 standards met
 *
 * Not: scored nine out of ten, page 3 of the 20, two in three days, one in 2024, 24/7.
 */
export function readPartOfWhole(text: string, at: number): Quantity | null {
  const opening = /^[a-z]+(?=[ -]in[ -]| of the )/i.exec(text.slice(at, at + 14))?.[0].length ?? 0;
  const partEnd = /^out/i.test(text.slice(at, at + 3)) ? at - 1 : at + opening;
  const joint = BETWEEN.exec(text.slice(partEnd, partEnd + 16));
  if (joint === null) return null;
  const part = numberEndingAt(text, partEnd);
  const whole = numberStartingAt(text, partEnd + joint[0].length);
  if (part === null || whole === null || !isPart(part.value, whole.value)) return null;
  const after = text.slice(whole.end, whole.end + 40);
  const before = text.slice(Math.max(0, part.start - 32), part.start);
  if (!isPopulation(after, joint[0]) || isNumbered(before) || isScore(before, after)) return null;
  return quantity({
    start: part.start,
    end: whole.end,
    value: percentOf(part.value / whole.value),
    unit: "fraction",
    derived: true,
    count: joint[0].includes("in") ? null : part.value,
    total: joint[0].includes("in") ? null : whole.value,
    rule: "part-of-whole",
    confidence: 0.8,
  });
}

const BETWEEN = /^(?:\s(?:in|out of|of)\s(?:every\s|the\s|our\s|its\s|all\s)?|-in-|-out-of-|\/)/i;

function isPart(part: number, whole: number): boolean {
  return part > 0 && part < whole && Number.isInteger(part) && Number.isInteger(whole) && whole <= 100_000;
}

/** People or things in the plural follow; after a slash, a verdict on them too, since 23/24 may be a season. */
function isPopulation(after: string, joint: string): boolean {
  if (joint === "/")
    return /^\s[a-z-]+s\s(?:were\s)?(?:met|passed|achieved|complied|rated|graded|improved|failed)\b/.test(
      after,
    );
  const noun = /^\s(?:[a-z'’-]+\s){0,2}?([a-z'’-]+s|people|children|women|men|of)\b/i
    .exec(after)?.[1]
    ?.toLowerCase();
  if (noun === undefined)
    return /^\s(?:were|are|have|had|said|say|would)\b/.test(after) && joint.includes("out");
  return !NOT_A_POPULATION.has(noun) && !/^\s(?:million|billion|thousand|per)\b/.test(after);
}

function isNumbered(before: string): boolean {
  const word = /([a-z]+)\.?\s(?:the\s)?$/i.exec(before)?.[1]?.toLowerCase() ?? "";
  return NUMBERED_THINGS.has(word) || /[\d$£€.,:/-]$/.test(before);
}

/** "scored nine out of ten" is a rating. */
function isScore(before: string, after: string): boolean {
  return (
    /\b(?:scor|rat|mark|grad)\w{1,4}\s(?:it\s|them\s|us\s)?(?:an?\s|at\s|of\s)?$/i.test(before) ||
    /^\s(?:stars?|rating|points?)\b/i.test(after)
  );
}
