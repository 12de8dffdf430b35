import { SPREAD_WORDS } from "../../../knowledge/change-words.js";
import { type NumberReading, numberEndingAt } from "../../../language/numbers.js";
import { type Quantity, quantity } from "../quantity.js";

/**
 * Joins two figures into one closed range, from the first figure to the unit:
 *
 *   10-15%  ·  10–15 per cent  ·  10% to 15%  ·  two or three per cent  ·  between 10 and 15 per cent  ·  ranging from 5% to 7%
 *
 * "rose from 23% to 31%" is a change between two findings; where its first figure has no unit of its own
 * ("from 10 to 15 per cent"), that figure becomes a finding too.
 */
export function joinRanges(text: string, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const right of found) {
    const left = leftOf(text, right, joined.at(-1));
    if (left === null) {
      joined.push(right);
    } else if (left.joins) {
      if (left.printed) joined.pop();
      joined.push({
        ...right,
        start: left.start,
        value: null,
        low: left.value,
        high: right.value,
        rule: "range",
      });
    } else {
      if (!left.printed) joined.push(elided(left, right));
      joined.push(right);
    }
  }
  return joined;
}

interface Left {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Whether it has a unit of its own and is found already. */
  readonly printed: boolean;
  readonly joins: boolean;
}

/** Between the two figures, nothing but a dash or a joining word. */
const CONNECTOR =
  /[\s\u00a0]?([-‐‑‒–—−]|(?<=[\s\u00a0])(?:to|and|or)(?=\s)(?:\s(?:about|around|nearly|over))?)[\s\u00a0]?$/;

function leftOf(text: string, right: Quantity, previous: Quantity | undefined): Left | null {
  if (right.value === null || right.sign === "±" || right.kind === "percentile") return null;
  const before = text.slice(Math.max(0, right.start - 12), right.start);
  const connector = CONNECTOR.exec(before);
  if (connector === null) return null;
  const end = right.start - connector[0].length;
  const printed = previous !== undefined && previous.end === end && previous.unit === right.unit;
  const figure = printed ? asFigure(previous) : bareFigure(text, end);
  if (figure === null) return null;

  const word = connector[1] ?? "";
  const joins = decide(text, figure, word, right.value, printed);
  return joins === null ? null : { ...figure, end, printed, joins };
}

/** A range, a change from one to the other (only "from … to"), or nothing that belongs together. */
function decide(
  text: string,
  { start, value: low }: Figure,
  connector: string,
  high: number,
  printed: boolean,
): boolean | null {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.;:!?\n]\s/)
      .at(-1) ?? "";
  if (connector.startsWith("or")) return !printed && isNext(low, high) ? true : null;
  if (connector.startsWith("and")) return BETWEEN.test(before) && low < high ? true : null;
  if (connector.startsWith("to") && FROM.test(before)) {
    const words = before.toLowerCase().split(/[^a-z]+/);
    return low < high && (words.some((word) => SPREAD_WORDS.has(word)) || /\bof\sfrom\s$/.test(before));
  }
  // "2023-24%" and typing errors: both are left as they are.
  return low < high ? true : null;
}

/** "two or three per cent", "20 or 30 per cent" are one guess; "5 or 50 per cent" are two figures. */
function isNext(low: number, high: number): boolean {
  return high - low === 1 || (high - low === 10 && low % 10 === 0) || (high - low === 5 && low % 5 === 0);
}

const FROM = /\bfrom\s(?:about\s|around\s|just\s|over\s|under\s|nearly\s|roughly\s)*$/i;
const BETWEEN = /\bbetween\s(?:about\s|around\s|roughly\s)*$/i;

interface Figure {
  readonly start: number;
  readonly value: number;
}

function asFigure({ start, value }: Quantity): Figure | null {
  return value === null ? null : { start, value };
}

/** A figure without a unit: no year, no amount of money, no part of a longer code. */
function bareFigure(text: string, end: number): NumberReading | null {
  const figure = numberEndingAt(text, end);
  if (figure === null || /^(?:19|20)\d\d$/.test(text.slice(figure.start, end))) return null;
  const signed = /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, figure.start - 2), figure.start));
  if (signed) return { ...figure, start: figure.start - 1, value: -figure.value };
  return /[\w$£€#%.,:/'’-]/.test(text[figure.start - 1] ?? "") ? null : figure;
}

function elided(left: Left, right: Quantity): Quantity {
  const { start, end, value } = left;
  return quantity({ start, end, value, unit: right.unit, rule: "elided-unit", confidence: 0.85 });
}
