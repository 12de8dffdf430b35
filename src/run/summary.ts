import type { FindingCounts, ManifestEntry } from "./result.js";

/** What a run did, in numbers. */
export interface RunSummary {
  documents: number;
  records: number;
  rejected: number;
  unreadable: number;
  duplicates: number;
  /** Nearly the text of another document, with the same figures. */
  nearDuplicates: number;
  /** Nearly the text of another document, with other figures: releases of one template. */
  sameTemplate: number;
  /** Documents whose output an earlier run had made from the same bytes. */
  unchanged: number;
  bytes: number;
  readonly findings: { -readonly [kind in keyof FindingCounts]: number };
  /** Issue code → how often, and the first document that has it. */
  readonly issues: Record<string, { count: number; example: string }>;
}

export function emptySummary(): RunSummary {
  return {
    documents: 0,
    records: 0,
    rejected: 0,
    unreadable: 0,
    duplicates: 0,
    nearDuplicates: 0,
    sameTemplate: 0,
    unchanged: 0,
    bytes: 0,
    findings: { quotes: 0, quotedTerms: 0, percentages: 0, ratings: 0, gradeCounts: 0, dates: 0 },
    issues: {},
  };
}

export function addToSummary(summary: RunSummary, entry: ManifestEntry, unchanged: boolean): void {
  summary.documents++;
  if (entry.outcome === "record") summary.records++;
  else summary[entry.outcome]++;
  if (entry.duplicateOf !== null) summary.duplicates++;
  if (entry.nearDuplicate?.figures === "same") summary.nearDuplicates++;
  if (entry.nearDuplicate?.figures === "different") summary.sameTemplate++;
  if (unchanged) summary.unchanged++;
  summary.bytes += entry.byteLength ?? 0;
  for (const [kind, count] of Object.entries(entry.findings ?? {})) {
    summary.findings[kind as keyof FindingCounts] += count;
  }
  for (const code of new Set(entry.issues)) {
    const issue = summary.issues[code];
    if (issue === undefined) summary.issues[code] = { count: 1, example: entry.uri };
    else issue.count++;
  }
}
