import type { Percentage, Range } from "../../model/index.js";
import { spanAt } from "../../model/index.js";
import { phraseStartingAt } from "./meaning/phrase.js";
import type { Scene } from "./meaning/scene.js";
import type { Token } from "./meaning/tokens.js";
import type { Quantity } from "./quantity.js";

type Comparator = NonNullable<Percentage["comparator"]>;

/** How far behind the number its comparison may open. */
const REACH = 16;

/**
 * With whom or what the number is compared, with or without a figure for them:
 *
 *   …, higher than the national average · 28 per cent below the city average · compared with 63 per cent on entry ·
 *   86%, against a sector average of 72% · 40% more likely than their peers · the same as last year
 */
export function readComparator({ text, right }: Scene, next: Quantity | null): Comparator | null {
  const stop = next === null ? Number.POSITIVE_INFINITY : next.end;
  for (let at = 0; at < Math.min(right.length, REACH); at++) {
    const token = right[at];
    if (token === undefined || token.start >= stop || /^[.;]$/.test(token.word)) return null;
    const opening = openingAt(right, at);
    if (opening === null) continue;
    const target = targetAt(right, opening.length + at, next);
    return target === null
      ? null
      : {
          relation: opening.relation,
          target: spanAt(text, target.start, target.end),
          value: figureIn(next, target),
        };
  }
  return null;
}

interface Opening {
  readonly relation: Comparator["relation"];
  readonly length: number;
}

function openingAt(right: readonly Token[], at: number): Opening | null {
  const word = right[at]?.word ?? "";
  const next = right[at + 1]?.word ?? "";
  if (word === "compared" && /^(?:with|to)$/.test(next)) return { relation: "versus", length: 2 };
  if (/^(?:against|versus|vs)$/.test(word)) return { relation: "versus", length: 1 };
  // "diluted to below 10%" bounds the next number; "below the average" compares.
  if (/^\d/.test(next)) return null;
  if (/^(?:above|exceeding)$/.test(word)) return { relation: "higher-than", length: 1 };
  if (word === "below") return { relation: "lower-than", length: 1 };
  if (word === "same" && next === "as") return { relation: "same-as", length: 2 };
  // "more than 48,678 jobs" is a bound of another number; right behind ours, "more likely than" compares.
  if (at > 1 && /^(?:more|less|fewer)$/.test(word)) return null;
  if (HIGHER.test(word)) return thanAfter(right, at, "higher-than");
  return LOWER.test(word) ? thanAfter(right, at, "lower-than") : null;
}

const HIGHER = /^(?:higher|more|greater|larger|better|faster|bigger|longer|stronger)$/;
const LOWER = /^(?:lower|less|fewer|smaller|slower|worse|cheaper|shorter)$/;

/** "more likely to be stopped than": the comparison opens a few words on. */
function thanAfter(right: readonly Token[], at: number, relation: Comparator["relation"]): Opening | null {
  const than = right.slice(at, at + 8).findIndex(({ word }) => word === "than");
  return than < 0 ? null : { relation, length: than + 1 };
}

/** The words compared with, the figure and its time included: "63 per cent on entry", "a sector average of 72%". */
function targetAt(right: readonly Token[], start: number, next: Quantity | null): Range | null {
  const first = right[start];
  if (first === undefined) return null;
  if (next !== null && next.start <= first.start) return { start: next.start, end: next.end };
  const phrase = phraseStartingAt(right, start);
  if (phrase === null) return timeAt(right, start);
  const determined = {
    start: /^(?:the|a|an|its|their|our|last)$/.test(first.word) ? first.start : phrase.start,
    end: phrase.end,
  };
  const linked = next !== null && next.start > phrase.end && next.start - phrase.end < 6;
  return linked ? { start: determined.start, end: next.end } : determined;
}

/** "than last year", "than in 2019": a period is a target too. */
function timeAt(right: readonly Token[], start: number): Range | null {
  const at = /^(?:in|the|a)$/.test(right[start]?.word ?? "") ? start + 1 : start;
  const first = right[at]?.word === "fy" || right[at]?.word === "fiscal" ? right[at + 1] : right[at];
  if (first === undefined || !/^(?:(?:19|20)\d\d|last|previous|prior|year|same)$/.test(first.word))
    return null;
  const second = right[at + 1];
  const two =
    second !== undefined && /^(?:year|month|quarter|week|ago|earlier|before|period)$/.test(second.word);
  return { start: first.start, end: two ? second.end : first.end };
}

function figureIn(next: Quantity | null, target: Range): number | null {
  return next !== null && next.start >= target.start && next.end <= target.end ? next.value : null;
}
