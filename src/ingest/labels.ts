import { RELEASE_LABELS, type ReleaseLabel } from "../knowledge/release-labels.js";
import { scanDates } from "../language/dates/index.js";

/** "Published: 20th February 2024 09:26" as its two halves. */
export interface LabelledValue {
  readonly label: ReleaseLabel;
  readonly value: string;
  /** The label as printed, with its colon. */
  readonly printed: string;
}

/**
 * Reads a line that begins with a known label:
 *
 *   Title: …  ·  Posted on 3rd April 2024  ·  EMBARGOED UNTIL 00:01 Tuesday 5 March 2024  ·  Author: …
 *
 * Without a colon a label counts only before a date, or before the name of an issuer: "Released on bail" is
 * a sentence, "Issued by the Gravely Hollow Fire Department" a label.
 */
export function readLabel(line: string): LabelledValue | null {
  const colon = line.slice(0, LONGEST_LABEL).indexOf(":");
  if (colon > 0) {
    const label = LABELS.get(line.slice(0, colon).trim().toLowerCase());
    if (label) return { label, printed: line.slice(0, colon + 1), value: line.slice(colon + 1).trim() };
  }
  const printed = line.length > LONGEST_LINE ? undefined : OPEN_LABEL.exec(line)?.[0];
  const label = printed === undefined ? undefined : LABELS.get(printed.trim().toLowerCase());
  if (printed === undefined || label === undefined) return null;
  const value = line.slice(printed.length).trim();
  const stated = DATED.has(label) ? scanDates(value).length > 0 : ISSUER.test(line);
  return stated ? { label, printed: printed.trim(), value } : null;
}

/** Cuts "Author: Northants Police Published: 20th February 2024" before each label inside the line. */
export function splitAtLabels(line: string): readonly string[] {
  const first = line.length > LONGEST_LINE ? null : readLabel(line);
  if (first === null) return [line];
  const [value = "", ...others] = line.slice(first.printed.length).split(NEXT_LABEL);
  return [first.printed + value, ...others];
}

const LONGEST_LABEL = 40;
const LONGEST_LINE = 200;
const DATED: ReadonlySet<ReleaseLabel> = new Set(["published", "modified", "embargo"]);

const ISSUER = /^(?:issued|released) (?:by|on behalf of) (?:the )?\p{Lu}[^.!?]*$/iu;

const LABELS: ReadonlyMap<string, ReleaseLabel> = new Map(
  Object.entries(RELEASE_LABELS).flatMap(([label, words]) =>
    words.map((word) => [word, label as ReleaseLabel] as const),
  ),
);

const longestFirst = [...LABELS.keys()].sort((a, b) => b.length - a.length);
const OPEN_LABEL = new RegExp(`^(?:${longestFirst.join("|")})(?=\\s)`, "i");

const capitalised = longestFirst.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const NEXT_LABEL = new RegExp(`\\s+(?=(?:${capitalised.join("|")}):\\s)`);
