import type { FoundGrade, Reading } from "./found-grade.js";
import type { LevelIndex } from "./level-index.js";

/**
 * A symbol or number together with its gloss is one grade:
 *
 *   A (Excellent)  ·  5 - Very Good  ·  3 (adequate)  ·  0 (urgent improvement necessary)  ·  2 – Weak
 *
 * A symbol inside quotation marks stays alone: the gloss of “a+” (Excellent) stands outside them.
 */
export function joinGlosses(text: string, grades: readonly FoundGrade[], index: LevelIndex): FoundGrade[] {
  const joined: FoundGrade[] = [];
  for (const grade of grades) {
    const previous = joined.at(-1);
    if (
      grade.shape === "word" &&
      previous?.shape === "symbol" &&
      /^\s\($/.test(text.slice(previous.end, grade.start))
    ) {
      if (text[grade.end] === ")") joined[joined.length - 1] = { ...previous, end: grade.end + 1 };
      continue;
    }
    if (
      grade.shape === "word" &&
      previous !== undefined &&
      /^["”’']\s\($/.test(text.slice(previous.end, grade.start))
    ) {
      continue;
    }
    // five-star “Superior” rating: the word is the name of the stars.
    const named =
      (previous?.shape === "stars" || previous?.shape === "out-of") &&
      /^\s["“‘]$/.test(text.slice(previous.end, grade.start));
    if (named && /^["”’]\s(?:rating|grade|status)/.test(text.slice(grade.end, grade.end + 10))) continue;
    const whole = withNumber(text, grade, index);
    if (previous?.shape === "number" && whole.start <= previous.start) joined.pop();
    joined.push(whole);
  }
  return joined;
}

const NUMBER_BEFORE = /(?<![\d.,/-])(\d)(?:\s?[-–—]\s?|\s\(["“‘']?)$/;

function withNumber(text: string, grade: FoundGrade, index: LevelIndex): FoundGrade {
  if (grade.shape !== "word") return grade;
  const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, grade.start - 6), grade.start));
  if (before === null) return grade;
  const readings = agreeing(index.numbers.get(Number(before[1])) ?? [], grade.readings);
  if (readings.length === 0) return grade;
  const bracket = before[0].includes("(");
  if (bracket && text[grade.end] !== ")") return grade;
  return {
    ...grade,
    start: grade.start - before[0].length,
    end: grade.end + (bracket ? 1 : 0),
    shape: "number",
    readings,
  };
}

function agreeing(numbers: readonly Reading[], words: readonly Reading[]): Reading[] {
  return words.filter((word) =>
    numbers.some((number) => number.schemeId === word.schemeId && number.label === word.label),
  );
}
