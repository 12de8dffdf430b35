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
  /\b(?:(?:re-)?rated|graded|scored?|(?:rating|grade|mark|score)s?\s(?:of|from|to)|hygiene\srating)\s(?:an?\s)?["“‘']?(\d|zero|one|two|three|four|five|six)\b(?![-\s]stars?|[.,]\d|\d|\s?%|\sout\sof|\/|\s?[A-Za-z]?\d)/gi;

/** was handed a zero food hygiene rating · received a 5 hygiene score */
const HYGIENE =
  /\b(?:handed|given|received|got)\s(?:an?\s)?["“‘']?([0-6]|zero|one|two|three|four|five)(?=\s(?:food\s)?hygiene\s)/gi;

/** The Copper Kettle went from [1] to [5] · has climbed from a 2 to a 4 */
const MOVE =
  /\b(?:went|gone|moved|improved|jumped|climbed|risen|rose|dropped|fell|fallen|slipped)\sfrom\s(?:an?\s)?(\d)\sto\s(?:an?\s)?(\d)\b(?![-\s]stars?|[.,]\d|\s?%|\sout\sof|\/|\s[a-z]+s\b)/gi;

const WORDS = ["zero", "one", "two", "three", "four", "five", "six"];

export function findNumbers(text: string, within: Range, index: LevelIndex): FoundGrade[] {
  if (index.numbers.size === 0) return [];
  const words = text.slice(within.start, within.end);
  const moves = allMatches(words, MOVE).flatMap((match) => {
    const ends = [match[0].search(/\d/), match[0].length - 1];
    return ends.flatMap((at) => {
      const start = within.start + match.index + at;
      const readings = index.numbers.get(Number(text.charAt(start))) ?? [];
      if (readings.length === 0) return [];
      return [{ start, end: start + 1, shape: "number" as const, readings, marked: false, capital: true }];
    });
  });
  const single = [NUMBER, HYGIENE]
    .flatMap((form) => allMatches(words, form))
    .flatMap((match) => {
      const printed = match[1] ?? "";
      const word = WORDS.indexOf(printed.toLowerCase());
      const readings = index.numbers.get(word >= 0 ? word : Number(printed)) ?? [];
      const end = within.start + match.index + match[0].length;
      const start = end - printed.length;
      if (readings.length === 0) return [];
      return [{ start, end, shape: "number" as const, readings, marked: false, capital: true }];
    });
  return [...single, ...moves];
}
