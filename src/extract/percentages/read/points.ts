import { CHANGE_ADVERBS, CHANGE_VERB_DIRECTIONS } from "../../../knowledge/change-words.js";
import { numberEndingAt } from "../../../language/numbers.js";
import { type Quantity, quantity } from "../quantity.js";

/**
 * Points that can only be percentage points, though nobody says so:
 *
 *   its approval rating fell four points to 39%  ·  a quarter-point cut in the Bank Rate
 *
 * Not: index points ("the FTSE fell 40 points, or 0.5%"), scores, talking points.
 */
export function readBarePoints(text: string, at: number): Quantity | null {
  const word = /^points?(?![A-Za-z])/i.exec(text.slice(at, at + 7));
  const joint = /[\s-]$/.exec(text.slice(Math.max(0, at - 1), at));
  if (word === null || joint === null) return null;
  const number = numberEndingAt(text, at - 1);
  if (number === null) return null;
  const end = at + word[0].length;
  const before = text.slice(Math.max(0, number.start - 80), number.start);
  const after = text.slice(end, end + 60);
  const fraction = number.value < 1 && number.form === "words" && RATE_MOVE.test(after);
  if (!fraction && !(moves(before) && PERCENT_FOLLOWS.test(after) && !INDEX.test(before))) return null;
  const { value } = number;
  // "a quarter-point cut": the article belongs to the cut.
  const start = fraction && text.startsWith("a ", number.start) ? number.start + 2 : number.start;
  return quantity({
    start,
    end,
    value,
    unit: "percentage_point",
    derived: true,
    rule: "bare-points",
    confidence: 0.8,
  });
}

const RATE_MOVE = /^\s(?:interest\s|rate\s)*(?:cut|rise|hike|increase|reduction|drop)\b/i;
const PERCENT_FOLLOWS = /^,?\s(?:[^.;]{0,40}\s)?(?:to|at|from)\s(?:[^.;]|\.\d){0,16}(?:%|per\s?cent)/i;
const INDEX = /\b(?:index|average|nasdaq|dow|ftse|s&p|dax|score|shares)\b/i;

/** "fell", "up", "improved by": the word before the number says that something moved. */
function moves(before: string): boolean {
  const word =
    /([a-z]+)(?:\sby)?\s(?:about\s|around\s|nearly\s|some\s)?$/i.exec(before)?.[1]?.toLowerCase() ?? "";
  return CHANGE_VERB_DIRECTIONS.has(word) || CHANGE_ADVERBS.has(word);
}
