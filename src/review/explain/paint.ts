import type { FindingKind } from "../findings/index.js";

/** How a terminal shows a kind of finding; without colour, its words stand in brackets with its number. */
export interface Paint {
  readonly finding: (kind: FindingKind, number: string, words: string) => string;
  readonly kind: (kind: FindingKind, words: string) => string;
  readonly faint: (words: string) => string;
  readonly strong: (words: string) => string;
}

/** Select Graphic Rendition codes: the colours of any terminal, dark or light. */
const CODES: Readonly<Record<FindingKind, string>> = {
  quote: "34",
  percentage: "32",
  rating: "33",
  gradeCount: "33",
  category: "36",
  date: "35",
  quotedTerm: "90",
};

export const IN_COLOUR: Paint = {
  finding: (kind, number, words) => `${sgr(`${CODES[kind]};4`, words)}${sgr("2", number)}`,
  kind: (kind, words) => sgr(CODES[kind], words),
  faint: (words) => sgr("2", words),
  strong: (words) => sgr("1", words),
};

export const IN_BRACKETS: Paint = {
  finding: (_, number, words) => `[${words}]${number}`,
  kind: (_, words) => words,
  faint: (words) => words,
  strong: (words) => words,
};

/** Each line by itself, so that a pager shows any of them right. */
function sgr(code: string, words: string): string {
  return words.replace(/[^\n]+/g, (line) => `\u001b[${code}m${line}\u001b[0m`);
}
