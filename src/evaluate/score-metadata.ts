import type { PressReleaseRecord } from "../model/index.js";
import { foldCase, foldName } from "./fold.js";
import type { GoldDocument } from "./gold.js";
import { newTally, record, type Tally } from "./tally.js";

export interface MetadataTallies {
  readonly headline: Tally;
  /** To the day; one found where gold has none is wrong. */
  readonly published: Tally;
  readonly publisher: Tally;
  /** Every gold name present, and at most one more token. */
  readonly authors: Tally;
}

export function newMetadataTallies(): MetadataTallies {
  return { headline: newTally(), published: newTally(), publisher: newTally(), authors: newTally() };
}

export function scoreMetadata(tallies: MetadataTallies, gold: GoldDocument, found: PressReleaseRecord): void {
  const { headline, publishedAt, publisher, authors } = found.document;
  compare(tallies.headline, gold.id, gold.headline, headline, foldCase);
  compare(tallies.published, gold.id, gold.publishedAt, publishedAt, (date) => date.slice(0, 10));
  compare(tallies.publisher, gold.id, gold.publisher, publisher, foldName);
  if (gold.authors === undefined) return;
  const agree = sameAuthors(gold.authors, authors);
  record(tallies.authors, gold.id, gold.authors.join("; ") || null, authors.join("; ") || null, agree);
}

function compare(
  tally: Tally,
  document: string,
  want: string | null | undefined,
  have: string | null,
  fold: (value: string) => string,
): void {
  if (want === undefined) return;
  if (want === null && have === null) return;
  record(tally, document, want, have, want !== null && have !== null && fold(want) === fold(have));
}

function sameAuthors(want: readonly string[], have: readonly string[]): boolean {
  const tokens = (names: readonly string[]) => names.flatMap((name) => foldCase(name).split(" "));
  const found = tokens(have);
  const expected = tokens(want);
  return expected.every((token) => found.includes(token)) && found.length <= expected.length + 1;
}
