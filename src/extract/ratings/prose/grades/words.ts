import { RECOMMENDATIONS, TIERS } from "../../../../knowledge/grade-words.js";
import { allMatches } from "../../../../language/all-matches.js";
import type { Range } from "../../../../model/index.js";
import { fold } from "../phrases.js";
import type { FoundGrade } from "./found-grade.js";
import type { LevelIndex } from "./level-index.js";

const WORD = /[A-Za-z0-9]+/g;

/** Level words of the chosen schemes, the longest wording at each place: "very good" before "good". */
export function findLevelWords(text: string, within: Range, { words }: LevelIndex): FoundGrade[] {
  if (words.size === 0) return [];
  const folded = fold(text.slice(within.start, within.end));
  const found: FoundGrade[] = [];
  let done = 0;
  for (const match of allMatches(folded, WORD)) {
    if (match.index < done) continue;
    const wording = words.get(match[0])?.find((entry) => standsAt(folded, match.index, entry.folded));
    if (wording === undefined) continue;
    const start = within.start + match.index;
    const end = start + wording.folded.length;
    done = match.index + wording.folded.length;
    found.push({
      start,
      end,
      shape: shapeOf(text.slice(start, end)),
      readings: wording.readings,
      marked: isMarked(text, start, end),
      capital: isCapital(text, start, within.start),
    });
  }
  return found;
}

/** A scheme's own medals and analysts' advice keep the caution that those words need. */
function shapeOf(printed: string): "word" | "tier" | "recommendation" {
  if (RECOMMENDATION.has(printed)) return "recommendation";
  return TIER.has(printed.toLowerCase()) ? "tier" : "word";
}

const RECOMMENDATION: ReadonlySet<string> = new Set(
  RECOMMENDATIONS.flatMap((word) => [word, word.toUpperCase()]),
);
const TIER: ReadonlySet<string> = new Set(TIERS.map((word) => word.toLowerCase()));

function standsAt(folded: string, at: number, wording: string): boolean {
  if (!folded.startsWith(wording, at)) return false;
  const after = folded[at + wording.length] ?? " ";
  return !/[a-z0-9]/.test(after);
}

export function isMarked(text: string, start: number, end: number): boolean {
  return /["“”‘'’]/.test(text[start - 1] ?? "") && /[,.]?["”’']/.test(text.slice(end, end + 2));
}

function isCapital(text: string, start: number, sentenceStart: number): boolean {
  return /[A-Z]/.test(text[start] ?? "") && text.slice(sentenceStart, start).trim() !== "";
}
