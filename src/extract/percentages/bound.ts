import { BOUND_SIGNS, BOUNDS_AFTER, BOUNDS_BEFORE, EMPTY_BEFORE } from "../../knowledge/approximators.js";
import type { Bound } from "../../model/index.js";
import type { Token } from "./meaning/tokens.js";

export interface BoundReading {
  readonly bound: Bound;
  /** How many words of the left side remain when the bound and empty words are taken off. */
  readonly leftEnd: number;
  /** The first word of the right side that is not part of the bound. */
  readonly rightStart: number;
}

/**
 * How exactly the number is meant:
 *
 *   at least · up to · just under · nearly · ≥85% · ~10% · 95%+ · 95%-plus · 75 percent or more
 *   did not rise by more than 2% (at most)
 */
export function readBound(
  left: readonly Token[],
  right: readonly Token[],
  stated: Bound | null,
): BoundReading {
  let leftEnd = left.length;
  let bound = stated;
  for (;;) {
    const phrase = phraseEnding(left, leftEnd);
    if (phrase !== null) {
      bound ??= phrase.bound === "more-than" && isNegated(left, phrase.start) ? "at-most" : phrase.bound;
      leftEnd = phrase.start;
    } else if (EMPTY_BEFORE.has(left[leftEnd - 1]?.word ?? "") || isAverage(left, leftEnd)) {
      leftEnd -= left[leftEnd - 1]?.word === "of" ? 2 : 1;
    } else {
      const spread = spreadEnding(left, leftEnd);
      if (spread === 0) break;
      leftEnd -= spread;
    }
  }
  const after = boundAfter(right);
  return { bound: bound ?? after?.bound ?? "exact", leftEnd, rightStart: after?.length ?? 0 };
}

/** "an average of 40%", "a total of 12%", "a further 5%": a way to say the number, no measure. */
function isAverage(left: readonly Token[], end: number): boolean {
  return (
    left[end - 1]?.word === "of" &&
    /^(?:average|total|massive|maximum|minimum)$/.test(left[end - 2]?.word ?? "") &&
    /^an?$/.test(left[end - 3]?.word ?? "")
  );
}

/** "between (4% and 6%)", "in the range of", "at the lower end of the range of": how many words that is. */
function spreadEnding(left: readonly Token[], end: number): number {
  const last = left[end - 1]?.word ?? "";
  if (last === "between") return 1;
  if (last !== "of" || left[end - 2]?.word !== "range") return 0;
  const near = left.slice(Math.max(0, end - 9), end);
  return (
    SPREAD.exec(near.map(({ word }) => word).join(" "))?.[0]
      .trim()
      .split(" ").length ?? 0
  );
}

const SPREAD =
  /(?:^| )(?:in |at |within |to )?(?:the |a |our |its )(?:(?:lower|upper|top|bottom|low|high|higher) end of (?:the |our |its |this ))?range of$/;

function phraseEnding(left: readonly Token[], end: number): { bound: Bound; start: number } | null {
  const last = left[end - 1]?.word;
  if (last === undefined) return null;
  const sign = BOUND_SIGNS[last];
  if (sign !== undefined) return { bound: sign, start: end - 1 };
  for (const [words, bound] of BEFORE_BY_LAST.get(last) ?? []) {
    const start = end - words.length;
    if (start >= 0 && words.every((word, offset) => left[start + offset]?.word === word))
      return { bound, start };
  }
  return null;
}

/** Phrases by the word that stands next to the number, so that most words need one look-up. */
type PhrasesByWord = ReadonlyMap<string, readonly (readonly [words: readonly string[], bound: Bound])[]>;

function indexBy(place: 0 | -1, phrases: readonly (readonly [words: string, bound: Bound])[]): PhrasesByWord {
  const byWord = new Map<string, (readonly [readonly string[], Bound])[]>();
  for (const [phrase, bound] of phrases) {
    const words = phrase.split(" ");
    const next = words.at(place) ?? "";
    byWord.set(next, [...(byWord.get(next) ?? []), [words, bound]]);
  }
  return byWord;
}

const BEFORE_BY_LAST = indexBy(-1, BOUNDS_BEFORE);
const AFTER_BY_FIRST = indexBy(0, BOUNDS_AFTER);

const NEGATIONS: ReadonlySet<string> = new Set([
  "not",
  "never",
  "cannot",
  "won't",
  "didn't",
  "doesn't",
  "don't",
]);

function isNegated(left: readonly Token[], start: number): boolean {
  return left.slice(Math.max(0, start - 4), start).some(({ word }) => NEGATIONS.has(word));
}

function boundAfter(right: readonly Token[]): { bound: Bound; length: number } | null {
  const [first, second] = right;
  if (first?.word === "+") return { bound: "at-least", length: 1 };
  if (first?.word === "-" && second?.word === "plus") return { bound: "at-least", length: 2 };
  for (const [words, bound] of AFTER_BY_FIRST.get(first?.word ?? "") ?? []) {
    if (words.every((word, offset) => right[offset]?.word === word)) return { bound, length: words.length };
  }
  return null;
}
