import type { Assignment, Surroundings } from "./frame.js";

const RATED = /^[-\s]rated\b(?!\sat\b)/i;
const RATER = /\b(?:by|from|on)\s(?:the\s)?[A-Z]/;

/**
 * the Outstanding-rated Larkfield Hospice · an A-rated district · BREEAM Outstanding-rated office ·
 * a 5-star rated app on … — but not "our five-star rated line", which nobody rated
 */
export function compound({ grade, after, before, text, sentence }: Surroundings): Assignment | null {
  const match = RATED.exec(after);
  if (match === null) return null;
  if (grade.shape === "symbol" && /(?:^|\s)(?:AV|IP|PG|R)$/.test(text.slice(grade.start, grade.end)))
    return null;
  if (grade.shape === "stars" && !RATER.test(after) && !RATER.test(before)) return null;
  if (grade.shape === "recommendation" || grade.shape === "tier") return null;
  const start = grade.end + match[0].length;
  const noun =
    /^\s(?:and\s)?([^,.;:()]{1,60}?)(?=[,.;:()]|$|\s(?:was|is|has|had|in|on|by|from|with|and|which|who|at|to|for)\s)/.exec(
      text.slice(start, sentence.end),
    );
  const object =
    noun?.[1] === undefined ? null : { start: start + noun[0].indexOf(noun[1]), end: start + noun[0].length };
  return { rule: "compound", anchor: { start: grade.start, end: start }, object };
}
