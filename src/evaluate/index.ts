import type { PressReleaseRecord } from "../model/index.js";
import type { GoldDocument } from "./gold.js";
import { newMetadataTallies, scoreMetadata } from "./score-metadata.js";
import { newPercentageTallies, scorePercentages } from "./score-percentages.js";
import { newQuoteTallies, scoreQuotes } from "./score-quotes.js";
import { newRatingTallies, scoreRatings } from "./score-ratings.js";
import { newTally, record, type Tally } from "./tally.js";

export { GoldDocument } from "./gold.js";
export { figures, type Miss, wilson } from "./tally.js";

/** Tallies by kind and measure: `report.quotes.exact`, `report.ratings.pairs`. */
export type Scores = Readonly<Record<string, Readonly<Record<string, Tally>>>>;

/** Scores records against the gold of the same documents; a document without its record is missed as a whole. */
export function score(gold: readonly GoldDocument[], found: ReadonlyMap<string, PressReleaseRecord>): Scores {
  const quotes = newQuoteTallies();
  const percentages = newPercentageTallies();
  const ratings = newRatingTallies();
  const metadata = newMetadataTallies();
  const documents = newTally();
  for (const expected of gold) {
    const actual = found.get(expected.id);
    record(documents, expected.id, expected.id, null, actual !== undefined);
    if (actual === undefined) continue;
    scoreQuotes(quotes, expected, actual);
    scorePercentages(percentages, expected, actual);
    scoreRatings(ratings, expected, actual);
    scoreMetadata(metadata, expected, actual);
  }
  return {
    documents: { read: documents },
    metadata: { ...metadata },
    quotes: { ...quotes },
    percentages: { ...percentages },
    ratings: { ...ratings },
  };
}
