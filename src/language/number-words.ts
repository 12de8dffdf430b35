import { CARDINALS, DENOMINATORS, MULTIPLIERS } from "../knowledge/number-words.js";

/**
 * The value of a number in words, or null when the words are not one number:
 *
 *   thirty-four  ·  one hundred and twenty  ·  a hundred  ·  two point five  ·  two and a half
 *   half  ·  a quarter  ·  three-quarters
 */
export function parseNumberWords(words: string): number | null {
  const tokens = words.toLowerCase().split(/[\s-]+/);
  const point = tokens.indexOf("point");
  if (point > 0) return parseDecimal(tokens.slice(0, point), tokens.slice(point + 1));

  const fraction = parseFraction(tokens);
  if (fraction !== null) return fraction;
  const and = tokens.lastIndexOf("and");
  const part = and > 0 ? parseFraction(tokens.slice(and + 1)) : null;
  if (part === null) return parseInteger(tokens);
  const whole = parseInteger(tokens.slice(0, and));
  return whole === null ? null : whole + part;
}

/** Whether a word can stand in a number: what a reader that walks word by word has to know. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word.toLowerCase());
}

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(CARDINALS),
  ...Object.keys(MULTIPLIERS),
  ...Object.keys(DENOMINATORS),
  "a",
  "and",
  "point",
]);

function parseDecimal(whole: readonly string[], digits: readonly string[]): number | null {
  const left = parseInteger(whole);
  const right = digits.map((digit) => CARDINALS[digit] ?? 10);
  if (left === null || right.length === 0) return null;
  // "point twenty-five" is said as often as "point two five".
  if (right.length <= 2 && (right[0] ?? 0) >= 10) {
    const hundredths = parseInteger(digits);
    return hundredths === null || hundredths >= 100 ? null : left + hundredths / 100;
  }
  return right.some((digit) => digit > 9) ? null : Number(`${left}.${right.join("")}`);
}

function parseFraction(tokens: readonly string[]): number | null {
  const [first = "", second = ""] = tokens;
  if (tokens.length === 1) return first === "half" || first === "quarter" ? 1 / denominator(first) : null;
  if (tokens.length !== 2 || !Object.hasOwn(DENOMINATORS, second)) return null;
  const numerator = first === "a" ? 1 : (CARDINALS[first] ?? 0);
  return numerator >= 1 && numerator < denominator(second) ? numerator / denominator(second) : null;
}

function denominator(word: string): number {
  return DENOMINATORS[word] ?? Number.NaN;
}

/** Adds up words from left to right; each group under a thousand, each multiplier smaller than the last. */
function parseInteger(tokens: readonly string[]): number | null {
  let total = 0;
  let group: number | null = null;
  let lastMultiplier = Number.POSITIVE_INFINITY;
  let previous = "";
  for (const token of tokens) {
    const cardinal = CARDINALS[token];
    const multiplier = MULTIPLIERS[token];
    if (cardinal !== undefined) {
      if (group !== null && !fitsAfter(group, cardinal, previous)) return null;
      group = (group ?? 0) + cardinal;
    } else if (multiplier === 100) {
      if (group === null || group === 0 || group > 99) return null;
      group *= 100;
    } else if (multiplier !== undefined) {
      if (group === null || multiplier >= lastMultiplier) return null;
      total += group * multiplier;
      group = null;
      lastMultiplier = multiplier;
    } else if (token === "a" && previous === "") {
      group = 1;
    } else if (token !== "and" || !Object.hasOwn(MULTIPLIERS, previous)) {
      return null;
    }
    previous = token;
  }
  if (previous === "a" || previous === "and" || previous === "") return null;
  return total + (group ?? 0);
}

/** "twenty" + "four", "hundred" + "twenty"; never "five" + "two" or "twenty" + "thirty". */
function fitsAfter(group: number, cardinal: number, previous: string): boolean {
  if (previous === "hundred" || previous === "and") return cardinal > 0 && cardinal < 100;
  const tens = group % 100;
  return tens >= 20 && tens % 10 === 0 && cardinal > 0 && cardinal < 10;
}
