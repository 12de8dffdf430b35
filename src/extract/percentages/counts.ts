import { parseNumber } from "../../language/numbers.js";
import type { Quantity } from "./quantity.js";

export interface Counts {
  readonly count: number | null;
  readonly total: number | null;
}

const FIGURE = "(\\d[\\d,]*)";
/** "439 of 540 (", "439 of the 540 homes (", "611 of them, or ". */
const BEFORE = new RegExp(
  `(?:^|[^\\w.,$£€-])${FIGURE}(?:\\s(?:of|out of)\\s(?:the\\s)?(?:${FIGURE}|them))?(?:\\s[a-z-]+){0,4}?(?:\\s?\\(|,?\\sor\\s(?:about\\s|some\\s)?)$`,
);
/** " (439 of 540)", " (439/540)", " (39 homes)", " (n=89)". */
const AFTER = new RegExp(
  `^\\s?\\((?:n\\s?=\\s?)?${FIGURE}(?:\\s?(?:of|out of|/)\\s?(?:the\\s)?${FIGURE})?(?:\\s[a-z-]+){0,3}\\)`,
);

/** The figures behind a percentage that the text prints beside it: "439 of 540 (81%)", "89 (16%)". */
export function readCounts(text: string, quantity: Quantity): Counts {
  if (quantity.total !== null) return { count: quantity.count, total: quantity.total };
  const before = text.slice(Math.max(0, quantity.start - 64), quantity.start);
  const behind = text.slice(quantity.end, quantity.end + 64);
  // Most numbers have no bracket beside them and no "or": two looks at a character save the patterns.
  const found = mayEndCount(before) ? BEFORE.exec(before) : null;
  const [, count, total] = found ?? (behind.includes("(") ? AFTER.exec(behind) : null) ?? [];
  // "(2022: 17.1%)" and "81% (2023)" date it.
  if (count === undefined || (total === undefined && /^(?:19|20)\d\d$/.test(count)))
    return { count: null, total: null };
  return { count: parseNumber(count), total: total === undefined ? null : parseNumber(total) };
}

function mayEndCount(before: string): boolean {
  return before.endsWith("(") || (/\s$/.test(before) && before.includes("or"));
}
