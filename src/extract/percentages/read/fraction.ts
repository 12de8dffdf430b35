import {
  MEASURED_WHOLES,
  NOT_A_POPULATION,
  NUMBERED_THINGS,
  PART_NOT_SHARE,
} from "../../../knowledge/fraction-words.js";
import { DENOMINATOR_NOUNS } from "../../../knowledge/number-words.js";
import { numberEndingAt, numberStartingAt } from "../../../language/numbers.js";
import { type Quantity, quantity } from "../quantity.js";

/**
 * A share in fraction words, at the place of its denominator:
 *
 *   half of · half the · half as many · a third of · two-thirds of · three quarters (39 homes) · fell by a third
 *
 * Not: the first half of, half an hour, the third quarter, a quarter of a mile.
 */
export function readFractionWords(text: string, at: number): Quantity | null {
  const word = DENOMINATOR.exec(text.slice(at, at + 9));
  if (word === null) return null;
  const end = at + word[0].length;
  const after = text.slice(end, end + 40);
  const number = numberEndingAt(text, end);
  if (number === null || number.value >= 1 || number.form === "digits") return null;
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  if (!(isShare(after, word[0].toLowerCase()) || CHANGED_BY.test(before)) || isMeasured(after)) return null;
  if (PART_NOT_SHARE.has(wordBefore(text, number.start))) return null;
  const ratio = /^\sas\s(?:many|much|likely)/i.test(after);
  return quantity({
    start: number.start,
    end,
    value: percentOf(number.value),
    unit: "fraction",
    derived: true,
    kind: ratio ? "ratio" : null,
    rule: "fraction",
    confidence: 0.85,
  });
}

const DENOMINATOR = new RegExp(`^(?:${DENOMINATOR_NOUNS.join("|")})s?(?![A-Za-z])`, "i");

/** "fell by a third", "cut by more than half". */
const CHANGED_BY = /\bby\s(?:about\s|almost\s|nearly\s|over\s|around\s|more than\s|up to\s|at least\s)?$/i;

/** What a share is followed by; "half" alone may also stand before an article: "half the homes". */
function isShare(after: string, word: string): boolean {
  if (/^(?:\sof|-of|\sas\s(?:many|much|likely))\b|^\s\(\d/i.test(after)) return true;
  if (word === "half" && /^\s(?:the|its|their|our|all)\b/i.test(after)) return true;
  return (
    (word === "half" || word.endsWith("s")) && /^\s(?:were|are|have|had|said|say|would|did)\b/i.test(after)
  );
}

function isMeasured(after: string): boolean {
  const whole = /^(?:\sof)?\s(?:an?\s|the\s|one\s)?([a-z]+|\d)/i.exec(after)?.[1]?.toLowerCase() ?? "";
  return /\d/.test(whole) || MEASURED_WHOLES.has(whole);
}

function wordBefore(text: string, at: number): string {
  return /([a-z]+)[\s-]$/i.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.toLowerCase() ?? "";
}

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

function percentOf(share: number): number {
  return Math.round(share * 100_000) / 1000;
}
