import type { Row } from "../data.js";

/** What the reader asks for; the empty string asks for nothing. */
export interface Filter {
  /** Words that must all be there; a “phrase” in quotation marks as it stands. */
  readonly words: string;
  readonly publisher: string;
  readonly speaker: string;
  readonly scheme: string;
  readonly grade: string;
  readonly issue: string;
  /** A kind of finding. */
  readonly has: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
}

/** Lower case without accents, so that a search for "Zoe" finds "Zoë". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}

/** What a search looks through beside the text of the release. */
export function foldRow({ headline, publisher, uri, speakers }: Row): string {
  return fold([headline, publisher, uri, ...speakers].join("\n"));
}

/**
 * The places of the rows that fit, in order.
 *
 * @param folded {@link foldRow} and the folded text of each row, or only the former while texts are unpacked
 */
export function filterRows(rows: readonly Row[], folded: readonly string[], filter: Filter): number[] {
  const terms = parseWords(filter.words);
  const speaker = fold(filter.speaker);
  const fitting: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (!hasFacets(row, filter)) continue;
    if (speaker !== "" && !row.speakers.some((name) => fold(name).includes(speaker))) continue;
    if (terms.every((term) => folded[at]?.includes(term))) fitting.push(at);
  }
  return fitting;
}

function hasFacets(row: Row, { publisher, scheme, grade, issue, has, from, to }: Filter): boolean {
  if (publisher !== "" && row.publisher !== publisher) return false;
  if (scheme !== "" && !row.schemes.includes(scheme)) return false;
  if (grade !== "" && !row.grades.includes(grade)) return false;
  if (issue !== "" && !row.issues.includes(issue)) return false;
  if (has !== "" && !(Object.entries(row.counts).find(([kind]) => kind === has)?.[1] ?? 0)) return false;
  if (from !== "" && (row.date ?? "") < from) return false;
  // A day as far as it is stated: "2024-02" may be before the 10th of it.
  return to === "" || (row.date !== null && row.date <= `${to}T99`);
}

/** "chief “very long way" → the words, and phrases in any quotation marks as one. */
function parseWords(words: string): readonly string[] {
  return [...words.matchAll(/["“”]([^"“”]+)["“”]|[^\s"“”]+/g)].map(([word, phrase]) => fold(phrase ?? word));
}
