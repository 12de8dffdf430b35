import { numberEndingAt } from "../../../language/numbers.js";
import { type Quantity, quantity } from "../quantity.js";
import { type Signed, withSign } from "./sign.js";
import { numberEnd, type Unit } from "./unit.js";

/**
 * The quantity that a printed unit closes, or null where no number stands before it:
 *
 *   34% · 34 per cent · thirty-four percent · half a per cent · a percentage point · −3.2% · minus five per cent ·
 *   (3.2)% · ±5% · 78 ± 0.6% · 85th percentile
 */
export function readPrinted(text: string, unit: Unit): Quantity | null {
  if (unit.form === "percentile") return readPercentile(text, unit);
  const end = numberEnd(text, unit);
  const number =
    fractionOfUnit(text, end) ?? accounting(text, end) ?? oneUnit(text, end, unit) ?? plain(text, end);
  if (number === null) return null;
  const found = withUncertainty(text, withSign(text, number));
  return quantity({
    start: found.start,
    end: unit.end,
    value: found.sign === "-" ? -found.value : found.value,
    sign: found.sign,
    unit: unit.unit,
    kind: found.sign === "±" ? "margin-of-error" : null,
    rule: unit.form,
    confidence: unit.form === "abbreviation" || unit.form === "noun" ? 0.85 : 0.97,
  });
}

function plain(text: string, end: number): Signed | null {
  const number = numberEndingAt(text, end);
  return number === null ? null : { sign: null, ...number };
}

/** "half a per cent", "three-quarters of a percentage point", "0.5 of a point", "half of one percent". */
function fractionOfUnit(text: string, end: number): Signed | null {
  const article = /\s(of\s)?(?:a|an|one)(?:\sfull)?$/i.exec(text.slice(Math.max(0, end - 12), end));
  if (article === null) return null;
  const fraction = numberEndingAt(text, end - article[0].length);
  const digits = fraction?.form === "digits" && article[1] === undefined;
  return fraction === null || fraction.value >= 1 || digits ? null : { sign: null, ...fraction };
}

/** "fell by a percentage point", "a full basis point"; never "a per cent", which is a slip or half of something. */
function oneUnit(text: string, end: number, unit: Unit): Signed | null {
  if (unit.unit !== "percentage_point" && unit.unit !== "basis_point") return null;
  const article = /(?:^|\s)(a(?:\s(?:full|single|whole))?)$/i.exec(
    text.slice(Math.max(0, end - 9), end),
  )?.[1];
  return article === undefined ? null : { start: end - article.length, end, value: 1, sign: null };
}

/** "(3.2)%", as accounts print a loss. */
function accounting(text: string, end: number): Signed | null {
  if (text[end - 1] !== ")") return null;
  const number = numberEndingAt(text, end - 1);
  if (number === null || number.form !== "digits" || text[number.start - 1] !== "(") return null;
  return { start: number.start - 1, end, value: number.value, sign: "-" };
}

/** "1.3 ± 0.5 wt.%": the unit belongs to the number before the sign too. */
function withUncertainty(text: string, found: Signed): Signed {
  if (found.sign !== "±") return found;
  const gap = /\s?$/.exec(text.slice(Math.max(0, found.start - 1), found.start))?.[0].length ?? 0;
  const value = numberEndingAt(text, found.start - gap);
  if (value === null || value.form !== "digits") return found;
  return withSign(text, { ...value, sign: null });
}

/** "85th percentile". */
function readPercentile(text: string, unit: Unit): Quantity | null {
  const end = numberEnd(text, unit);
  const ordinal = /(?:st|nd|rd|th)$/.exec(text.slice(Math.max(0, end - 2), end));
  const number = ordinal === null ? null : numberEndingAt(text, end - 2);
  if (number === null || number.value > 100) return null;
  const { start, value } = number;
  return quantity({
    start,
    end: unit.end,
    value,
    unit: "percent",
    kind: "percentile",
    rule: "percentile",
    confidence: 0.97,
  });
}
