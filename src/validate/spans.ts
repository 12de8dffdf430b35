import { type Issue, issue, type PressReleaseRecord, type Span } from "../model/index.js";

/** Every span is a slice of the text, and blocks stand in order without overlap. */
export function checkSpans(record: PressReleaseRecord): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { path, span } of spansOf(record)) {
    const actual = record.text.slice(span.start, span.end);
    if (actual !== span.text) issues.push(issue("V102", { path, actual, expected: span.text }));
  }
  let end = 0;
  for (const [index, block] of record.blocks.entries()) {
    if (block.start < end || block.end < block.start || block.end > record.text.length) {
      issues.push(issue("V102", { path: `/blocks/${index}`, detail: "block overlaps or lies outside" }));
    }
    end = block.end;
  }
  return issues;
}

interface PlacedSpan {
  readonly path: string;
  readonly span: Span;
}

function* spansOf(record: PressReleaseRecord): Generator<PlacedSpan> {
  yield* each("/dates", record.dates);
  yield* each("/categories", record.categories);
  yield* each("/gradeCounts", record.gradeCounts);
  yield* each("/quotedTerms", record.quotedTerms);
  yield* each("/percentages", record.percentages);
  if (record.overallRating.evidence) {
    yield { path: "/overallRating/evidence", span: record.overallRating.evidence };
  }
  for (const [index, rating] of record.ratings.entries()) {
    yield { path: `/ratings/${index}/grade`, span: rating.grade };
    yield* each(`/ratings/${index}/evidence`, rating.evidence);
  }
  for (const [index, { measure, population, comparator, period }] of record.percentages.entries()) {
    const parts = { measure, population, "comparator/target": comparator?.target ?? null, period };
    for (const [name, span] of Object.entries(parts)) {
      if (span !== null) yield { path: `/percentages/${index}/${name}`, span };
    }
  }
  for (const [index, { parts, speaker, cue }] of record.quotes.entries()) {
    yield* each(`/quotes/${index}/parts`, parts);
    if (speaker.mention !== null) yield { path: `/quotes/${index}/speaker/mention`, span: speaker.mention };
    if (cue !== null) yield { path: `/quotes/${index}/cue`, span: cue };
  }
  for (const [index, { span }] of record.issues.entries()) {
    if (span !== null) yield { path: `/issues/${index}/span`, span };
  }
}

function* each(path: string, spans: readonly Span[]): Generator<PlacedSpan> {
  for (const [index, span] of spans.entries()) yield { path: `${path}/${index}`, span };
}
