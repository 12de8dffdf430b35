import {
  type Grade,
  type Issue,
  isRejection,
  type Outcome,
  type PressReleaseRecord,
} from "../../../model/index.js";
import { FINDING_KINDS, type FindingKind } from "../../findings/index.js";
import { toRow } from "../to-row.js";

/** What the overview draws, counted in one pass over the run. */
export interface Statistics {
  releases: number;
  rejected: number;
  readonly findings: Record<FindingKind, number>;
  readonly publishers: Map<string, number>;
  /** "2024-02" → releases. */
  readonly months: Map<string, number>;
  readonly speakers: Map<string, number>;
  readonly schemes: Map<string, SchemeGrades>;
  readonly issues: Map<string, IssueCount>;
}

/** Current grades of one scheme, by label; `place` is 0 for the best of its scale and 1 for the worst. */
export type SchemeGrades = Map<string, { place: number | null; count: number }>;

interface IssueCount {
  readonly severity: Issue["severity"];
  readonly message: string;
  documents: number;
}

export function newStatistics(): Statistics {
  return {
    releases: 0,
    rejected: 0,
    findings: Object.fromEntries(FINDING_KINDS.map((kind) => [kind, 0])) as Record<FindingKind, number>,
    publishers: new Map(),
    months: new Map(),
    speakers: new Map(),
    schemes: new Map(),
    issues: new Map(),
  };
}

export function addToStatistics(statistics: Statistics, outcome: Outcome): void {
  addIssues(statistics, outcome.issues);
  if (isRejection(outcome)) {
    statistics.rejected++;
    return;
  }
  statistics.releases++;
  const { counts, publisher, date } = toRow(outcome);
  for (const kind of FINDING_KINDS) statistics.findings[kind] += counts[kind];
  if (publisher !== null) countOne(statistics.publishers, publisher);
  const month = /^\d{4}-\d{2}/.exec(date ?? "")?.[0];
  if (month !== undefined) countOne(statistics.months, month);
  for (const { speaker } of outcome.quotes) {
    if (speaker.name !== null) countOne(statistics.speakers, speaker.name);
  }
  addGrades(statistics, outcome);
}

function addGrades({ schemes }: Statistics, { ratings }: PressReleaseRecord): void {
  for (const { schemeId, grade, role } of ratings) {
    if (schemeId === null || role !== "current") continue;
    const grades: SchemeGrades = schemes.get(schemeId) ?? new Map();
    schemes.set(schemeId, grades);
    const { count } = grades.get(grade.label) ?? { count: 0 };
    grades.set(grade.label, { place: placeOnScale(grade), count: count + 1 });
  }
}

function placeOnScale({ rank, of, value, best, worst }: Grade): number | null {
  if (rank !== null && of !== null) return of === 1 ? 0 : (rank - 1) / (of - 1);
  if (value === null || best === null || worst === null || best === worst) return null;
  return (best - value) / (best - worst);
}

/** An issue counts once a document, however often it has it. */
function addIssues(statistics: Statistics, issues: readonly Issue[]): void {
  const seen = new Set<string>();
  for (const { code, severity, message } of issues) {
    if (seen.has(code)) continue;
    seen.add(code);
    const known = statistics.issues.get(code);
    if (known === undefined) {
      statistics.issues.set(code, { severity, message: message.replace(/: .*$/s, ""), documents: 1 });
    } else known.documents++;
  }
}

function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
