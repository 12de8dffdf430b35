import { parseNumberWords } from "../../../language/number-words.js";

/** Of the 12 standards inspected, … · looked at nine areas: … · 33 services: … · … out of 24 agencies */
const BEFORE =
  /\b(?:of|across|against|at|in|for|into)\s(?:the\s|its\s|all\s|our\s)?(\d{1,4}|[a-z]+(?:-[a-z]+)?)\s(?:[a-z]+\s){0,3}?(?:areas|categories|standards|criteria|questions|services|hospitals|schools|homes|companies|providers|agencies|forces|premises|businesses|trusts|domains|judge?ments|tests|banks|inspected|measures|indicators)\b/i;
const COLON = /\b(\d{1,5}|[a-z]+)\s(?:[a-z]+\s){0,2}[a-z]+\s?:\s?$/i;
const AFTER = /^[^.;]{0,30}\b(?:out\s)?of\s(?:the\s|a\stotal\sof\s)?(\d{1,3}(?:,\d{3})*|[a-z]+)\b/i;

/** Eighteen of our 20 homes · five of the county’s eight beaches */
const WITHIN =
  /\bof\s(?:the|our|its|their|all)\s(?:[A-Za-z][\w’'-]*\s)?(\d{1,5}|[a-z]+(?:-[a-z]+)?)\s[a-z]+/i;

/** The printed denominator of a count; null where none is printed. */
export function statedTotal(before: string, count: string, after: string): number | null {
  for (const match of [COLON.exec(before), BEFORE.exec(before), WITHIN.exec(count), AFTER.exec(after)]) {
    const printed = match?.[1];
    if (printed === undefined) continue;
    const value = /^\d/.test(printed) ? Number(printed.replace(/,/g, "")) : parseNumberWords(printed);
    if (value !== null && value > 1) return value;
  }
  return null;
}
