import { allMatches } from "../../../../language/all-matches.js";
import type { Range } from "../../../../model/index.js";
import type { FoundGrade } from "./found-grade.js";
import type { LevelIndex } from "./level-index.js";

/**
 * A bare number is a grade only directly after the words that say so:
 *
 *   a rating of 4  ·  rated 2  ·  graded 3  ·  a rating of zero  ·  the grade of 6  ·  score 2
 */
const NUMBER =
  /\b((?:re-)?rated|graded|scored?|(?:rating|grade|mark)s?\s(?:of|from|to)|hygiene\srating)\s(?:an?\s)?["“‘']?(\d|zero|one|two|three|four|five|six)\b(?![-\s]stars?|[.,]\d|\d|\s?%|\sout\sof|\/|\s?[A-Za-z]?\d)/gi;

const WORDS = ["zero", "one", "two", "three", "four", "five", "six"];

export function findNumbers(text: string, within: Range, index: LevelIndex): FoundGrade[] {
  if (index.numbers.size === 0) return [];
  return allMatches(text.slice(within.start, within.end), NUMBER).flatMap((match) => {
    const printed = match[2] ?? "";
    const word = WORDS.indexOf(printed.toLowerCase());
    const readings = index.numbers.get(word >= 0 ? word : Number(printed)) ?? [];
    const end = within.start + match.index + match[0].length;
    const start = end - printed.length;
    if (readings.length === 0) return [];
    return [{ start, end, shape: "number" as const, readings, marked: false, capital: true }];
  });
}
