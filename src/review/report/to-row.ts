import type { PressReleaseRecord, Rejection } from "../../model/index.js";
import type { RejectedRow, Row } from "./data.js";

/** What the table knows of a release. */
export function toRow(record: PressReleaseRecord): Row {
  const { document, ratings, quotes } = record;
  return {
    uri: record.source.uri,
    headline: document.headline,
    publisher: document.publisher,
    date: document.publishedAt,
    speakers: distinct(quotes.flatMap(({ speaker, coSpeakers }) => [speaker.name, ...coSpeakers])),
    schemes: distinct(ratings.map(({ schemeId }) => schemeId)),
    grades: distinct(ratings.map(({ grade }) => grade.label)),
    counts: {
      quote: quotes.length,
      percentage: record.percentages.length,
      rating: ratings.length,
      gradeCount: record.gradeCounts.length,
      category: record.categories.length,
      date: record.dates.length,
      quotedTerm: record.quotedTerms.length,
    },
    issues: distinct(record.issues.map(({ code }) => code)),
  };
}

export function toRejectedRow({ source, issues }: Rejection): RejectedRow {
  return { uri: source.uri, issues: issues.map(({ code, message, hint }) => ({ code, message, hint })) };
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
