import type { WordIndex } from "../../../../knowledge/word-index.js";
import { flatMap } from "../../../../language/flat-map.js";
import type { Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import { findCountedMarks } from "./counted-marks.js";
import { findDecimals } from "./decimals.js";
import type { FoundGrade } from "./found-grade.js";
import { joinGlosses } from "./glossed.js";
import type { LevelIndex } from "./level-index.js";
import { findNumberedLevels } from "./numbered-levels.js";
import { findNumbers } from "./numbers.js";
import { findOutOf } from "./out-of.js";
import { findPercentScores } from "./percent-scores.js";
import { findPromoterScores } from "./promoter-score.js";
import { findNamedGrades, findRecommendations, findTiers } from "./recommendations.js";
import { findStars } from "./stars.js";
import { findStraightLetters, findSymbols } from "./symbols.js";
import { gradeTriggers, TRIGGER } from "./trigger.js";
import { findLevelWords } from "./words.js";

export type { FoundGrade, Reading } from "./found-grade.js";
export { indexLevels, type LevelIndex } from "./level-index.js";
export { starGrade } from "./stars.js";

type FindGrades = (
  text: string,
  within: Range,
  index: LevelIndex,
  chosen: readonly ChosenScheme[],
) => readonly FoundGrade[];

/** In order of how much the form itself says: what comes later yields. Each with what must be there for it to look. */
const FINDERS: readonly (readonly [number, FindGrades])[] = [
  [TRIGGER.outOf, (text, within, _, chosen) => findOutOf(text, within, chosen)],
  [TRIGGER.percent, (text, within, _, chosen) => findPercentScores(text, within, chosen)],
  [TRIGGER.star, (text, within, _, chosen) => findStars(text, within, chosen)],
  [TRIGGER.countedMark, findCountedMarks],
  [TRIGGER.gradedNumber, (text, within, _, chosen) => findDecimals(text, within, chosen)],
  [TRIGGER.promoterScore, (text, within, _, chosen) => findPromoterScores(text, within, chosen)],
  [TRIGGER.level, findLevelWords],
  [TRIGGER.gradedNumber, findNumbers],
  [TRIGGER.numbered, findNumberedLevels],
  [TRIGGER.letter | TRIGGER.level, findSymbols],
  [TRIGGER.straight, findStraightLetters],
  [TRIGGER.advice, findRecommendations],
  [TRIGGER.tier, findTiers],
  [TRIGGER.named, findNamedGrades],
];

/** Everything in a sentence that has the form of a grade, in order, without overlaps. Most of it is none. */
export function findGrades(
  words: WordIndex,
  within: Range,
  index: LevelIndex,
  chosen: readonly ChosenScheme[],
): readonly FoundGrade[] {
  const present = gradeTriggers(words, within, index.beginnings);
  if (present === 0) return [];
  const { text } = words;
  const grades = flatMap(FINDERS, ([triggers, find]) =>
    (triggers & present) === 0 ? NONE : find(text, within, index, chosen),
  );
  if (grades.length === 0) return [];
  const kept = withoutOverlaps(grades, within).sort((a, b) => a.start - b.start);
  return joinGlosses(text, kept, index);
}

const NONE: readonly FoundGrade[] = [];

/** The first of those that overlap stays; each character is taken once, so that this is linear. */
function withoutOverlaps(grades: readonly FoundGrade[], within: Range): FoundGrade[] {
  const taken = new Uint8Array(within.end - within.start);
  return grades.filter(({ start, end }) => {
    const own = taken.subarray(start - within.start, end - within.start);
    if (own.includes(1)) return false;
    own.fill(1);
    return true;
  });
}
