import { MASS_AND_VOLUME, PERCENT_SIGNS, UNIT_ABBREVIATIONS } from "../../../knowledge/percent-units.js";
import type { PercentageUnit, Range } from "../../../model/index.js";
import type { Candidate } from "./candidates.js";

export interface Unit extends Range {
  readonly unit: PercentageUnit;
  readonly form: "sign" | "word" | "abbreviation" | "noun" | "percentile" | "basis-points";
}

/**
 * The unit at a candidate, or null:
 *
 *   % · ％ · ‰ · per cent · percent · per-cent · percents · pct · pc · p.c. · per mille
 *   percentage point(s) · % points · %-pts · pp · p.p. · ppts · basis points · bps · percentage · percentile
 */
export function unitAt(text: string, { at, trigger }: Candidate): Unit | null {
  if (trigger === "sign") return withPoints(text, { start: at, end: at + 1, unit: "percent", form: "sign" });
  if (trigger === "word") return wordAt(text, at);
  if (trigger === "point") return basisPointsAt(text, at);
  return trigger === "digit" ? shortFormAt(text, at) : null;
}

/** Where the number ends that belongs to a unit: before the space, hyphen or "wt." between them. */
export function numberEnd(text: string, unit: Unit): number {
  const before = text.slice(Math.max(0, unit.start - 8), unit.start);
  return unit.start - (BEFORE_UNIT.exec(before)?.[0].length ?? 0);
}

const BEFORE_UNIT = new RegExp(
  `(?:[ \\u00a0]?(?:${MASS_AND_VOLUME.join("|")})\\.?)?[\\s\\u00a0\\u2009\\u202f]{0,3}[-‐‑]?$`,
);

const POINTS = /^[\s\u00a0-]?(?:age[\s-]?)?(?:points?|pts?)\b/i;

/** "%-pts", "% points" and "per cent points" are points, not per cent; so is a swing between parties. */
function withPoints(text: string, unit: Unit): Unit {
  if (/^\sswing\b/.test(text.slice(unit.end, unit.end + 8))) return { ...unit, unit: "percentage_point" };
  const points = POINTS.exec(text.slice(unit.end, unit.end + 14));
  return points === null ? unit : { ...unit, end: unit.end + points[0].length, unit: "percentage_point" };
}

function wordAt(text: string, at: number): Unit | null {
  if (/per mill?e\b/iy.test(text.slice(at, at + 9))) {
    return { start: at, end: at + (text[at + 8] === "e" ? 9 : 8), unit: "per_mille", form: "word" };
  }
  // "recent" and "center" hold the letters too.
  if (!"rR -\n\u00a0".includes(text.charAt(at - 1))) return null;
  const per = /(?:^|[^A-Za-z])(per[\s\u00a0-]{0,3})$/i.exec(text.slice(Math.max(0, at - 7), at))?.[1];
  const word = /^cent(?:s|iles?|ages?)?(?![A-Za-z])/i.exec(text.slice(at, at + 9))?.[0].toLowerCase();
  if (per === undefined || word === undefined) return null;
  const unit: Unit = { start: at - per.length, end: at + word.length, unit: "percent", form: "word" };
  if (word.startsWith("centile")) return { ...unit, form: "percentile" };
  const full = withPoints(text, unit);
  return full.unit === "percent" && word.startsWith("centage") ? { ...full, form: "noun" } : full;
}

function basisPointsAt(text: string, at: number): Unit | null {
  const basis = /(?:^|[^A-Za-z])(basis[\s\u00a0-])$/i.exec(text.slice(Math.max(0, at - 7), at))?.[1];
  if (basis === undefined) return null;
  const end = at + (/^points?/i.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  return { start: at - basis.length, end, unit: "basis_point", form: "basis-points" };
}

function shortFormAt(text: string, at: number): Unit | null {
  const match = /^(\s?)(p\.[cp]\.?|[a-z]{2,4}|[‰‱％﹪٪])(?![A-Za-z])/.exec(text.slice(at, at + 7));
  const [, space = "", form = ""] = match ?? [];
  const start = at + space.length;
  const sign = PERCENT_SIGNS[form];
  if (sign !== undefined) return { start, end: start + form.length, unit: sign, form: "sign" };
  const unit = UNIT_ABBREVIATIONS[form];
  return unit === undefined ? null : { start, end: start + form.length, unit, form: "abbreviation" };
}
