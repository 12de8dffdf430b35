import type { Range } from "../../model/index.js";
import type { Scene } from "./meaning/scene.js";

const YEAR = "(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?";
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const UNIT = "(?:years?|months?|quarters?|weeks?|days?|decades?)";
const COUNT = "(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several)";

/** The forms of a period, each anchored after what opens it; "since 2021" gives "2021". */
const PERIODS: readonly RegExp[] = [
  new RegExp(`\\bfrom\\s(${YEAR}\\s(?:to|through|until)\\s${YEAR})`),
  new RegExp(
    `\\b((?:the\\s)?(?:year|quarter|half|six months|three months|12 months|twelve months)\\s(?:to|ending|ended)\\s(?:\\d{1,2}\\s)?${MONTH}(?:\\s\\d{1,2},)?(?:\\s${YEAR})?)`,
  ),
  new RegExp(
    `\\b((?:the\\s)?(?:first|second|third|fourth)[\\s-](?:quarter|half)(?:\\sof\\s(?:fiscal\\s)?${YEAR})?)`,
  ),
  new RegExp(`\\b((?:the\\s)?(?:last|past|next|previous|coming|first)\\s${COUNT}\\s${UNIT})`),
  /\b((?:last|this|next)\s(?:year|month|quarter|week|decade|winter|summer|spring|autumn)|(?:a|one)\s(?:year|month|quarter)\s(?:earlier|ago|before))/,
  /\b(year[- ]over[- ]year|year[- ]on[- ]year|quarter-over-quarter|month-over-month|YoY|QoQ|y\/y|q\/q)\b/,
  new RegExp(
    `\\b(?:in|since|by|for|during|of|from|than|on|to|through|until)\\s(?:fiscal\\s(?:year\\s)?)?(${MONTH}\\s${YEAR}|Q[1-4]\\s?(?:${YEAR})?|FY\\s?\\d{2,4}|${YEAR})\\b`,
  ),
];

const BRACKETED = new RegExp(`\\(\\s?((?:FY\\s?)?${YEAR}|Q[1-4]\\s?(?:${YEAR})?)\\s?:\\s?$`);
const OPENING = new RegExp(
  `^(?:In|During|For|Since)\\s(?:fiscal\\s(?:year\\s)?)?(${MONTH}\\s${YEAR}|Q[1-4]\\s?(?:${YEAR})?|${YEAR}|the\\s(?:first|second|third|fourth)\\s(?:quarter|half)(?:\\sof\\s${YEAR})?)\\b`,
);

/**
 * The time that the number speaks of: right after it and before the next number, in its bracket
 * ("(2022: 17.1%)"), or at the start of its sentence ("In 2025, …").
 */
export function readPeriod({ text, quantity }: Scene, sentence: Range, next: number): Range | null {
  const bracket = rangeOf(
    BRACKETED,
    text.slice(Math.max(0, quantity.start - 24), quantity.start),
    Math.max(0, quantity.start - 24),
  );
  if (bracket !== null) return bracket;
  const after =
    text.slice(quantity.end, Math.min(sentence.end, next, quantity.end + 90)).split(/[;(]/)[0] ?? "";
  let nearest: Range | null = null;
  for (const form of PERIODS) {
    const found = rangeOf(form, after, quantity.end);
    if (found !== null && (nearest === null || found.start < nearest.start)) nearest = found;
  }
  return nearest ?? rangeOf(OPENING, text.slice(sentence.start, sentence.start + 60), sentence.start);
}

/** Where the group stands; what opens a period never has the words of one, so the first place is it. */
function rangeOf(pattern: RegExp, text: string, offset: number): Range | null {
  const found = pattern.exec(text);
  const period = found?.[1];
  if (found === null || period === undefined) return null;
  const start = offset + found.index + found[0].indexOf(period);
  return { start, end: start + period.length };
}
