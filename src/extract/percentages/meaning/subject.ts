import { CHANGE_VERB_DIRECTIONS } from "../../../knowledge/change-words.js";
import { AUXILIARIES } from "../../../knowledge/phrase-boundaries.js";
import type { Range } from "../../../model/index.js";
import { phraseEndingBefore } from "./phrase.js";
import { isFigure, type Token } from "./tokens.js";

/** Farther than this, a verb governs something else. */
const CLAUSE_WORDS_BACK = 16;

/** The nearest word of change to the left of `end` in its clause: where, and which way. */
export function changeVerbBefore(left: readonly Token[], end: number): number | null {
  return nearestInClause(left, end, (index) => CHANGE_VERB_DIRECTIONS.has(left[index]?.word ?? ""));
}

/** The nearest place to the left of `end` that fits, in the same clause. */
export function nearestInClause(
  left: readonly Token[],
  end: number,
  fits: (index: number) => boolean,
): number | null {
  for (let index = end - 1; index >= Math.max(0, end - CLAUSE_WORDS_BACK); index--) {
    const word = left[index]?.word ?? "";
    if (/^[;:()“”"—–•]$/.test(word) || word === "while" || word === "which" || word === "whereas")
      return null;
    if (fits(index)) return index;
  }
  return null;
}

/** What rose or fell: the phrase before a verb, over its auxiliaries and adverbs ("has also risen"). */
export function subjectOf(left: readonly Token[], verb: number): Range | null {
  let end = verb;
  while (end > 0 && isVerbal(left[end - 1]?.word ?? "")) end--;
  return phraseEndingBefore(left, end);
}

function isVerbal(word: string): boolean {
  return (
    AUXILIARIES.has(word) ||
    ADVERBS.has(word) ||
    (word.endsWith("ly") && word !== "supply" && word !== "family")
  );
}

const ADVERBS: ReadonlySet<string> = new Set(
  "also already now still not never even ever further since itself themselves alone again to helped help trading projected expected forecast set likely estimated poised".split(
    " ",
  ),
);

/** "surplus of $1.9 billion, up …": steps back over the amount to what it measures. */
export function measureBeforeAmount(left: readonly Token[], end: number): Range | null {
  let index = end;
  if (left[index - 1]?.word === ",") index--;
  const amount = index;
  while (index > 0 && isAmountWord(left[index - 1])) index--;
  if (index === amount) return null;
  const link = left[index - 1]?.word ?? "";
  if (LINKS.has(link)) return subjectOf(left, index - 1);
  return link === "(" ? null : phraseEndingBefore(left, index);
}

function isAmountWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    isFigure(token) ||
    /^(?:million|billion|trillion|thousand|bn|m|k|percent|per|cent|%|[$£€]|us|usd|cents?|about|approximately|nearly|over)$/.test(
      token.word,
    )
  );
}

/** Words between a measure and its amount: "surplus of", "revenue was", "sales reached", "rose to". */
const LINKS: ReadonlySet<string> = new Set(
  "of was were is are at to reached totaled totalled hit reaching totaling totalling stood came".split(" "),
);
