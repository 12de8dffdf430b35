import { allMatches } from "../../../language/all-matches.js";
import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";

/**
 * Names of ratings that tell several ratings of one subject apart, and so stand as its category:
 *
 *   Financial Strength Rating (FSR) · Long-Term ICR · long-term issuer credit rating · viability grade · BER
 */
const LABEL =
  /\b(?:(?:long-term|short-term|scale|loan|facility|paying|ability|claims|stability|national|international|local|foreign|currency|insurer|financial\s(?:strength|stability)|issuer|default|credit|counterparty|senior|unsecured|secured|debt|deposit|viability|governance|consumer|support|corporate\sfamily|building\senergy|bank|ESG|building\senergy\srating|preferred\sstock|subordinated|net\spromoter)\s){1,7}(?:ratings?|grades?|grading|score)\b(?:\s\((?:[A-Z][\w.-]*\s?){1,3}\))?|\b(?:(?:Long|Short)-Term\s)?(?:FSR|ICR|IDR|BER)\b|\bconsumer\sstandards\b/gi;
/** Modifiers that alone tell nothing apart: there is one such rating. */
const PLAIN = /^(?:(?:[Cc]redit|[Bb]ank|issuer|[Cc]orporate|[Nn]ational|ESG)\s(?:[Rr]atings?|[Ss]core))$/;

/** The label nearest before the grade in its clause, or directly after it ("a “A-” long-term issuer rating"). */
export function creditLabel(
  text: string,
  sentence: Range,
  grade: Range,
  from: number,
  schemeId: string | null,
): CategoryMention | null {
  const start = Math.max(sentence.start, from, grade.start - 160);
  const after = firstLabel(text, grade.end, Math.min(sentence.end, grade.end + 60));
  const direct =
    after !== null && /^["”’']?(?:\s\([A-Za-z]+\))?\s?$/.test(text.slice(grade.end, after.start))
      ? after
      : null;
  const nearest = lastLabel(text, start, grade.start);
  // "C2 for consumer standards, G1 for governance": that label is for the grade before.
  const isForOther =
    nearest !== null &&
    from > sentence.start &&
    /^["”’']?\s(?:for|in|on)\s(?:the\s|its\s)?$/.test(text.slice(from, nearest.start));
  const before = isForOther ? null : nearest;
  const label = direct ?? before;
  if (label === null) return null;
  const end = trimmedEnd(text, label);
  const name = text.slice(label.start, end).replace(/\s+/g, " ");
  return PLAIN.test(name) ? null : { start: label.start, end, name, schemeId, repair: null };
}

function firstLabel(text: string, from: number, to: number): Range | null {
  const [match] = allMatches(text.slice(from, to), LABEL);
  return match === undefined
    ? null
    : { start: from + match.index, end: from + match.index + match[0].length };
}

function lastLabel(text: string, from: number, to: number): Range | null {
  const match = allMatches(text.slice(from, to), LABEL).at(-1);
  return match === undefined
    ? null
    : { start: from + match.index, end: from + match.index + match[0].length };
}

/** Without the acronym in brackets: "Financial Strength Rating (FSR)". */
function trimmedEnd(text: string, { start, end }: Range): number {
  const bracket = text.slice(start, end).indexOf(" (");
  return bracket < 0 ? end : start + bracket;
}
