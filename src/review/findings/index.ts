import type { DateMention, PressReleaseRecord } from "../../model/index.js";
import { type Finding, knownFacts, plain } from "./finding.js";
import { ofPercentage } from "./percentages.js";
import { ofQuote, ofQuotedTerm } from "./quotes.js";
import { ofCategory, ofGradeCount, ofRating } from "./ratings.js";

export { FINDING_KINDS, type Finding, type FindingKind } from "./finding.js";

/** Every finding of a record, in the order of the text. */
export function listFindings(record: PressReleaseRecord): readonly Finding[] {
  const findings = [
    ...record.quotes.map(ofQuote),
    ...record.percentages.map(ofPercentage),
    ...record.ratings.map(ofRating),
    ...record.gradeCounts.map(ofGradeCount),
    ...record.categories.map(ofCategory),
    ...record.dates.map(ofDate),
    ...record.quotedTerms.map(ofQuotedTerm),
  ];
  return findings.sort((a, b) => startOf(a) - startOf(b));
}

export function startOf(finding: Finding): number {
  return finding.spans[0]?.start ?? 0;
}

function ofDate(date: DateMention): Finding {
  return {
    kind: "date",
    id: null,
    label: `${date.iso}, ${date.role}`,
    spans: [plain(date)],
    evidence: [],
    facts: knownFacts([
      ["date", date.iso],
      ["role", date.role],
    ]),
    rule: null,
    confidence: null,
  };
}
