import { type Issue, issue, type PressReleaseRecord, type Span } from "../model/index.js";

/** Every span is a slice of the text, and blocks stand in order without overlap. */
export function checkSpans(record: PressReleaseRecord): readonly Issue[] {
  const issues: Issue[] = [];
  visitSpans(record, (span, path) => {
    const { text, start, end } = span;
    if (end - start === text.length && record.text.startsWith(text, start)) return;
    issues.push(issue("V102", { path: path(), actual: record.text.slice(start, end), expected: text }));
  });
  let end = 0;
  for (const [index, block] of record.blocks.entries()) {
    if (block.start < end || block.end < block.start || block.end > record.text.length) {
      issues.push(issue("V102", { path: `/blocks/${index}`, detail: "block overlaps or lies outside" }));
    }
    end = block.end;
  }
  return issues;
}

/** Takes a span, and the way to its path, which is asked for only where the span is wrong. */
type Visit = (span: Span, path: () => string) => void;

function visitSpans(record: PressReleaseRecord, visit: Visit): void {
  const each = (spans: readonly Span[], path: () => string): void => {
    for (const [index, span] of spans.entries()) visit(span, () => `${path()}/${index}`);
  };
  const maybe = (span: Span | null, path: () => string): void => {
    if (span !== null) visit(span, path);
  };
  each(record.dates, () => "/dates");
  each(record.categories, () => "/categories");
  each(record.gradeCounts, () => "/gradeCounts");
  each(record.quotedTerms, () => "/quotedTerms");
  each(record.percentages, () => "/percentages");
  maybe(record.overallRating.evidence, () => "/overallRating/evidence");
  for (const [index, rating] of record.ratings.entries()) {
    visit(rating.grade, () => `/ratings/${index}/grade`);
    each(rating.evidence, () => `/ratings/${index}/evidence`);
  }
  for (const [index, { measure, population, comparator, period }] of record.percentages.entries()) {
    maybe(measure, () => `/percentages/${index}/measure`);
    maybe(population, () => `/percentages/${index}/population`);
    maybe(comparator?.target ?? null, () => `/percentages/${index}/comparator/target`);
    maybe(period, () => `/percentages/${index}/period`);
  }
  for (const [index, { parts, speaker, cue }] of record.quotes.entries()) {
    each(parts, () => `/quotes/${index}/parts`);
    maybe(speaker.mention, () => `/quotes/${index}/speaker/mention`);
    maybe(cue, () => `/quotes/${index}/cue`);
  }
  for (const [index, { span }] of record.issues.entries()) maybe(span, () => `/issues/${index}/span`);
}
