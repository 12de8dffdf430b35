import { CHANGE_NOUN_DIRECTIONS } from "../../../knowledge/change-words.js";
import { MEASURED_WHOLES, PART_NOT_SHARE } from "../../../knowledge/fraction-words.js";
import { DENOMINATOR_NOUNS } from "../../../knowledge/number-words.js";
import { numberEndingAt } from "../../../language/numbers.js";
import { type Quantity, quantity } from "../quantity.js";

/**
 * A share in fraction words, at the place of its denominator:
 *
 *   half of · half the · half as many · a third of · two-thirds of · three quarters (39 homes) · fell by a third ·
 *   up a third · a third higher · a third more claims · a one-third cut · a cut of a third
 *
 * Not: the first half of, half an hour, the third quarter, a quarter of a mile, a third more serious fault.
 */
export function readFractionWords(text: string, at: number): Quantity | null {
  const word = DENOMINATOR.exec(text.slice(at, at + 9));
  if (word === null) return null;
  const end = at + word[0].length;
  const after = text.slice(end, end + 40);
  const number = numberEndingAt(text, end);
  if (number === null || number.value >= 1 || number.form === "digits") return null;
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  if (
    !(isShare(after, text.slice(number.start, end).toLowerCase()) || CHANGED_BY.test(before)) ||
    isMeasured(after)
  )
    return null;
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

/** "fell by a third", "cut by more than half", "are up a third", "a cut of a third". */
const CHANGED_BY = new RegExp(
  `\\b(?:by|up|down|(?:${[...CHANGE_NOUN_DIRECTIONS.keys()].join("|")})\\sof)\\s(?:about\\s|almost\\s|nearly\\s|over\\s|around\\s|some\\s|more than\\s|up to\\s|at least\\s)?$`,
  "i",
);

/** What a share is followed by; "half" alone may also stand before an article: "half the homes". */
function isShare(after: string, printed: string): boolean {
  const word = printed.split(/[\s-]/).at(-1) ?? printed;
  if (/^(?:\sof|-of|\sas\s(?:many|much|likely))\b|^\s\(\d/i.test(after)) return true;
  if (COMPARED.test(after) || (printed.includes("-") && CHANGES.test(after))) return true;
  if (word === "half" && /^\s(?:the|its|their|our|all)\b/i.test(after)) return true;
  return (
    (word === "half" || word.endsWith("s")) && /^\s(?:were|are|have|had|said|say|would|did)\b/i.test(after)
  );
}

/** "a third higher", "a quarter fewer claims", "a third more than"; "a third more serious fault" is counted on. */
const COMPARED =
  /^\s(?:higher|lower|fewer|larger|smaller|cheaper|dearer|(?:more|less)\s(?:than\b|[a-z]+(?<!ou)s\b))/i;
/** "a one-third increase"; without its hyphen, a third increase is the one after the second. */
const CHANGES = new RegExp(`^\\s(?:${[...CHANGE_NOUN_DIRECTIONS.keys()].join("|")})\\b`, "i");

function isMeasured(after: string): boolean {
  const whole = /^(?:\sof)?\s(?:an?\s|the\s|one\s)?([a-z]+|\d)/i.exec(after)?.[1]?.toLowerCase() ?? "";
  return /\d/.test(whole) || MEASURED_WHOLES.has(whole);
}

function wordBefore(text: string, at: number): string {
  return /([a-z]+)[\s-]$/i.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.toLowerCase() ?? "";
}

/** A share as a percentage, to three places. */
export function percentOf(share: number): number {
  return Math.round(share * 100_000) / 1000;
}
