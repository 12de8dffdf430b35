import type { Range } from "../../../model/index.js";
import { namesIn } from "../parties/names.js";
import type { FoundGrade } from "./grades/index.js";

/** Between the name and its rating: "’s coveted", "’s long-term issuer credit". */
const POSSESSIVE =
  /[’'‘](?:s\s|\s)(?:(?:coveted|prestigious|top|highest|latest|annual|overall|own|first|new|previous|current|existing|long-term|short-term|issuer|credit|default|financial|strength|senior|unsecured|debt|safety|food|hygiene|star|Long-Term|Short-Term|Issuer|Credit|Default|Financial|Strength)\s){0,6}["“‘']?$/;

/** Whoever gets a grade gets the giver’s: "received Charity Navigator’s four-star rating". */
const RECEIVES =
  /\b(?:receiv|earn|achiev|award|giv|gain|w[io]n|won|secur|grant|obtain|attain|h[eo]ld|ha[sd]|have|with|boast|carr|land|got|get|meet|met|garner|under)[a-z]{0,3}\s(?:\w+ly\s|the\s|both\s)?$/;

/** A name whose ’s is its own: Moody’s A2 rating. */
const OWN_ENDING = /^(?:Moody|Standard\s&\sPoor)$/;

/** "the home’s Good rating": a common noun has it. */
const COMMON = /\bthe\s(?:[a-z-]+\s){0,2}[a-z-]+$/;

/** Whose rating it is in "[X]’s A+ rating". */
export interface Possessor extends Range {
  /** The one who gives it, not the one who has it. */
  readonly gives: boolean;
}

/**
 * Whoever stands with a possessive before a grade and its noun. It is the giver’s where it is known to grade, or
 * where somebody receives it; else its own: "confirmed [Larch House]’s Outstanding rating", "[the home]’s C rating".
 */
export function possessorOf(
  text: string,
  sentence: Range,
  grade: FoundGrade,
  anchor: Range,
  isRater: (name: string) => boolean,
): Possessor | null {
  const noun = Math.min(anchor.start, grade.start);
  const from = Math.max(sentence.start, noun - 140);
  const possessive = POSSESSIVE.exec(text.slice(from, noun));
  if (possessive === null) return null;
  const end = from + possessive.index;
  const common = COMMON.exec(text.slice(from, end));
  if (common !== null) return { start: from + common.index, end, gives: false };
  const [name] = namesIn(text, { start: from, end: end + 1 }).slice(-1);
  if (name === undefined || name.end !== end) return null;
  const words = text.slice(name.start, name.end);
  const gives = isRater(words) || OWN_ENDING.test(words) || RECEIVES.test(text.slice(from, name.start));
  return { start: name.start, end, gives };
}
