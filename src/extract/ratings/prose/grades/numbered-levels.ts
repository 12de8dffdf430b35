import { LEVEL_NOUNS } from "../../../../knowledge/grade-words.js";
import { allMatches } from "../../../../language/all-matches.js";
import type { Range } from "../../../../model/index.js";
import { anyOf } from "../phrases.js";
import type { FoundGrade } from "./found-grade.js";
import { printed } from "./symbols.js";

/** Level 2 · Tier 3 · Band B · Category One · Stage 6 */
const LEVEL = new RegExp(
  `\\b(?:${anyOf(LEVEL_NOUNS)})[\\s-](?:\\d{1,2}|[A-F]|One|Two|Three|Four|Five|Six|Seven|Eight)\\b(?![.,]\\d|[-/&]\\w)`,
  "g",
);

/** Levels by number or letter, of scales that no scheme describes; see `frames/numbered-level.ts` for who believes them. */
export function findNumberedLevels(text: string, within: Range): FoundGrade[] {
  return allMatches(text.slice(within.start, within.end), LEVEL).map((match) => {
    const start = within.start + match.index;
    const end = start + match[0].length;
    return {
      start,
      end,
      shape: "numbered" as const,
      readings: [printed(match[0])],
      marked: false,
      capital: true,
    };
  });
}
