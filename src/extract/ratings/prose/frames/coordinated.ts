import type { Range } from "../../../../model/index.js";
import { type CategoryNames, findCategoryNames } from "../category-names.js";
import type { FoundGrade } from "../grades/index.js";
import type { Assignment } from "./frame.js";

const REACH = 150;
const ENDS =
  /^["”’']?(?:\s?$|\s?[,.;:)(–—/]|\s(?:for|in|at|on|and|but|while|with|overall|from|to|rating|ratings|grade|grades|respectively|by|after|down|up|as|across|under|when|where|last|this|previously|before|since|earlier|in|following|inspectors|because|outlook|of(?=\s(?:the\s)?[A-Z])|an?\s(?:year|decade|month)|(?:two|three|four|five|six|ten)\s(?:years|months))\b)/;
const CHANGE =
  /(?:\b(?:from|to|compared\s(?:with|to)|against|(?:up|down)\s(?:on|from)|having\s(?:had|held)|previously|replac(?:es|ing)|improving\son)\s(?:(?:an?|its|their|the|previous|earlier|prior|rating\sof|grade\sof|for|version)\s)*|[→➝➜➔>]\s?|-+>\s?)["“‘']?$/;
const SEPARATED = /[,;/•·]|\b(?:and|but|with|while|also)\b/;

/**
 * A grade that an assigned neighbour lends its verb to:
 *
 *   rated outstanding for caring [and good] for leadership · from Inadequate [to Good] · 9.1/10, up [from 8.4/10] ·
 *   C2, [G1] and [V2] · Safe was rated inadequate, with effective and caring both [good]
 */
export function coordinate(
  text: string,
  sentence: Range,
  neighbour: FoundGrade,
  lender: Assignment,
  grade: FoundGrade,
  names: CategoryNames,
): Assignment | null {
  const forward = neighbour.end <= grade.start;
  const between = forward ? text.slice(neighbour.end, grade.start) : text.slice(grade.end, neighbour.start);
  if (between.length > REACH || /[.!?]\s/.test(between) || !alike(neighbour, grade)) return null;
  const after = text.slice(grade.end, Math.min(sentence.end, grade.end + 40));
  if (!ENDS.test(after)) return null;
  if (!forward) {
    // "from R1 to R2", where only the second had a verb of its own.
    const start = text.slice(Math.max(sentence.start, grade.start - 40), grade.start);
    return /\b(?:from|of)\s(?:an?\s)?["“‘']?$/.test(start) && /^["”’']?\s(?:to|\()/.test(between)
      ? { ...lender, rule: "change", lentBy: lender.rule }
      : null;
  }
  if (CHANGE.test(between)) return { ...lender, rule: "change", lentBy: lender.rule };
  if (!SEPARATED.test(between)) return null;
  if (/\b(?:or)\s["“‘']?$/.test(between)) return null;
  const shown = grade.marked || grade.capital || grade.shape !== "word";
  const carries =
    /^["”’']?\s(?:for|in|at|on)\s/.test(after) ||
    /\b(?:both|all|is|are|was|were|as|and|being)\s["“‘']?$/.test(between) ||
    /,\s["“‘']?$/.test(between) ||
    (lender.rule === "judged-object" && NEXT_OBJECT.test(between)) ||
    endsWithName(text, neighbour.end, grade.start, names);
  if (!shown && !carries) return null;
  return {
    ...lender,
    rule: "coordinated",
    lentBy: lender.rule,
  };
}

/** judged our governance strong[, our finances] satisfactory [and the fundraising to be] weak */
const NEXT_OBJECT =
  /^(?:,|,?\sand)\s(?:our|its|their|the|his|her)\s[a-z][\w’'-]*(?:\s[\w’'&-]+){0,6}(?:\s(?:as|to\sbe))?\s$/;

/** "… and responsive [good]": a category of the scheme stands where a verb would. */
function endsWithName(text: string, from: number, to: number, names: CategoryNames): boolean {
  const last = findCategoryNames(text, { start: from, end: to }, names).at(-1);
  return last !== undefined && /^\s["“‘']?$/.test(text.slice(last.end, to));
}

function alike(one: FoundGrade, other: FoundGrade): boolean {
  const schemes = new Set(one.readings.map(({ schemeId }) => schemeId));
  return (
    one.shape === other.shape ||
    other.readings.some(({ schemeId }) => schemeId !== null && schemes.has(schemeId))
  );
}
