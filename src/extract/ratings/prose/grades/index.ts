import { overlaps, type Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import type { FoundGrade } from "./found-grade.js";
import { joinGlosses } from "./glossed.js";
import type { LevelIndex } from "./level-index.js";
import { findNumbers } from "./numbers.js";
import { findOutOf } from "./out-of.js";
import { findPromoterScores } from "./promoter-score.js";
import { findNamedGrades, findRecommendations, findTiers } from "./recommendations.js";
import { findStars } from "./stars.js";
import { findSymbols } from "./symbols.js";
import { findLevelWords } from "./words.js";

export type { FoundGrade, GradeShape, Reading } from "./found-grade.js";
export { indexLevels, type LevelIndex } from "./level-index.js";
export { starGrade } from "./stars.js";

/** Everything in a sentence that has the form of a grade, in order, without overlaps. Most of it is none. */
export function findGrades(
  text: string,
  within: Range,
  index: LevelIndex,
  chosen: readonly ChosenScheme[],
): readonly FoundGrade[] {
  // In order of how much the form itself says; what comes later yields.
  const kinds = [
    findOutOf(text, within, chosen),
    findStars(text, within, chosen),
    findPromoterScores(text, within, chosen),
    findLevelWords(text, within, index),
    findNumbers(text, within, index),
    findSymbols(text, within, index),
    findRecommendations(text, within),
    findTiers(text, within),
    findNamedGrades(text, within),
  ];
  const kept: FoundGrade[] = [];
  for (const grade of kinds.flat()) {
    if (!kept.some((other) => overlaps(other, grade))) kept.push(grade);
  }
  return joinGlosses(
    text,
    kept.sort((a, b) => a.start - b.start),
    index,
  );
}
