import { allMatches } from "../../../language/all-matches.js";
import { parseNumber } from "../../../language/numbers.js";
import { type Quantity, quantity } from "../quantity.js";

/**
 * Figures of a series that share the unit of the last: the 2 and 3 of "rose 2, 3 and 5 per cent", the 10 of
 * "10 and 15 per cent respectively". A single figure before "and" is taken only with "respectively": it may
 * count something else ("in 12 towns and 5 per cent of villages").
 */
export function readSeries(text: string, found: readonly Quantity[]): Quantity[] {
  return found.flatMap((last) => {
    const from = Math.max(0, last.start - 48);
    const series = last.derived || last.value === null ? null : SERIES.exec(text.slice(from, last.start));
    const list = series?.[1];
    if (series === null || list === undefined) return [last];
    const members = allMatches(list, /\d+(?:\.\d+)?/g);
    const shared =
      members.length > 1 || /^[^.;]{0,80}\brespectively\b/.test(text.slice(last.end, last.end + 96));
    if (!shared || members.some(([digits]) => digits.length > 3 && !digits.includes("."))) return [last];
    const at = from + series.index + series[0].indexOf(list);
    const elided = members.map((member) => {
      const start = at + member.index;
      const value = parseNumber(member[0]);
      const end = start + member[0].length;
      return quantity({ start, end, value, unit: last.unit, rule: "elided-unit", confidence: 0.85 });
    });
    return [...elided, last];
  });
}

/** Figures with commas between, and a joining word before the last. */
const SERIES = /(?:^|[\s(])((?:\d{1,4}(?:\.\d{1,2})?,\s){0,5}\d{1,4}(?:\.\d{1,2})?),?\s(?:and|or)\s$/;
