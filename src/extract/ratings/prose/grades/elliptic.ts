import { allMatches } from "../../../../language/all-matches.js";
import { parseNumberWords } from "../../../../language/number-words.js";

const NUMBER = "\\d(?:\\.\\d)?|one|two|three|four|five|six|seven";
/** four stars, up from [three] · five hearts …, against [four] last year · 4.5 stars …, compared with [4] in 2023 */
const EARLIER = new RegExp(
  `\\b(?:(?:up|down)\\sfrom|against|compared\\s(?:with|to)|having\\s(?:had|held))\\s(${NUMBER})(?=[.,;)]|\\s(?:last|a\\syear|two\\syears|in\\s(?:\\w+\\s)?(?:19|20)\\d\\d|the\\syear|previously|before|since|earlier)\\b|$)`,
  "gi",
);
/** How far behind the marks the earlier number may stand. */
const REACH = 140;

export interface EllipticNumber {
  /** In the words that were searched. */
  readonly index: number;
  readonly printed: string;
  readonly value: number;
}

/** Numbers that leave out what they count, since the marks before them said it. */
export function ellipticNumbers(words: string, marksEnd: readonly number[]): readonly EllipticNumber[] {
  return allMatches(words, EARLIER).flatMap((match) => {
    const printed = match[1] ?? "";
    const value = /^\d/.test(printed) ? Number(printed) : parseNumberWords(printed);
    const isNear = marksEnd.some((end) => end <= match.index && match.index - end <= REACH);
    const index = match.index + match[0].length - printed.length;
    return value === null || !isNear ? [] : [{ index, printed, value }];
  });
}
