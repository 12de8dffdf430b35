import type { Change } from "./compare-outcomes.js";

/** How often something of one kind and rule came, went or changed. */
interface ChangeCount {
  readonly kind: Change["kind"];
  readonly rule: string | null;
  added: number;
  lost: number;
  changed: number;
}

/** What two runs have and how they differ, in numbers. */
export interface DiffSummary {
  /** Documents in either run. */
  documents: number;
  /** Documents that differ. */
  changed: number;
  readonly counts: ChangeCount[];
}

export function emptyDiffSummary(): DiffSummary {
  return { documents: 0, changed: 0, counts: [] };
}

export function addToDiffSummary(summary: DiffSummary, changes: readonly Change[]): void {
  summary.documents++;
  if (changes.length > 0) summary.changed++;
  for (const { kind, rule, change } of changes) {
    let count = summary.counts.find((known) => known.kind === kind && known.rule === rule);
    if (count === undefined) {
      count = { kind, rule, added: 0, lost: 0, changed: 0 };
      summary.counts.push(count);
    }
    count[change]++;
  }
}
