import { isRejection, type Outcome, type PressReleaseRecord } from "../../model/index.js";
import { type Finding, listFindings } from "../findings/index.js";
import { compareFields, compareFindings, type FieldChange } from "./compare-findings.js";
import { pairFindings } from "./pair-findings.js";

/** One finding, or the release itself, that is there now, is there no more, or says something else. */
export interface Change {
  readonly change: "added" | "lost" | "changed";
  readonly kind: Finding["kind"] | "issue" | "release";
  /** The rule of the finding after; before, where it is lost. */
  readonly rule: string | null;
  readonly label: string;
  readonly text: string;
  readonly fields: readonly FieldChange[];
}

/** What a document says differently in two runs; null on the side of a run that did not have it. */
export function compareOutcomes(before: Outcome | null, after: Outcome | null): readonly Change[] {
  const changes = compareReleases(before, after);
  const records = [before, after].map((side) => (side === null || isRejection(side) ? null : side));
  const [old = null, now = null] = records;
  return [
    ...changes,
    ...(old !== null && now !== null ? compareRecords(old, now) : []),
    ...compareIssues(before, after),
  ];
}

/** Whether the release has a record at all: where it has none, its findings are not lost one by one. */
function compareReleases(before: Outcome | null, after: Outcome | null): readonly Change[] {
  const [old, now] = [statusOf(before), statusOf(after)];
  if (old === now) return [];
  const change = before === null ? "added" : after === null ? "lost" : "changed";
  const fields = [{ field: "outcome", before: old, after: now }];
  return [
    {
      change,
      kind: "release",
      rule: null,
      label: `${old ?? "not there"} → ${now ?? "not there"}`,
      text: "",
      fields,
    },
  ];
}

function statusOf(outcome: Outcome | null): string | null {
  if (outcome === null) return null;
  return isRejection(outcome) ? "rejected" : "record";
}

function compareRecords(before: PressReleaseRecord, after: PressReleaseRecord): readonly Change[] {
  const fields = compareFields(metadataOf(before), metadataOf(after));
  const metadata: readonly Change[] =
    fields.length === 0
      ? []
      : [{ change: "changed", kind: "release", rule: null, label: "metadata", text: "", fields }];
  const pairs = pairFindings(listFindings(before), listFindings(after), before.text === after.text);
  return [...metadata, ...pairs.flatMap(([old, now]) => describePair(old, now))];
}

function describePair(before: Finding | null, after: Finding | null): readonly Change[] {
  const finding = after ?? before;
  if (finding === null) return [];
  const { kind, rule, label } = finding;
  const text = finding.spans.map((span) => span.text).join(" … ");
  if (before === null) return [{ change: "added", kind, rule, label, text, fields: [] }];
  if (after === null) return [{ change: "lost", kind, rule, label, text, fields: [] }];
  const fields = compareFindings(before, after);
  return fields.length === 0 ? [] : [{ change: "changed", kind, rule, label, text, fields }];
}

/** What the record says of the release as a whole. */
function metadataOf(record: PressReleaseRecord): ReadonlyMap<string, string> {
  const { provenance, ...metadata } = record.document;
  const known = { ...metadata, "overall rating": record.overallRating.status };
  return new Map(
    Object.entries(known).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === "string" ? value : JSON.stringify(value)] as const],
    ),
  );
}

function compareIssues(before: Outcome | null, after: Outcome | null): readonly Change[] {
  if (before === null || after === null) return [];
  const [old, now] = [issuesOf(before), issuesOf(after)];
  return [...issuesOnlyIn(now, old, "added"), ...issuesOnlyIn(old, now, "lost")];
}

/** Message of each issue → its code. */
function issuesOf({ issues }: Outcome): ReadonlyMap<string, string> {
  return new Map(issues.map(({ code, message }) => [`${code} ${message}`, code]));
}

function issuesOnlyIn(
  issues: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
  change: "added" | "lost",
): readonly Change[] {
  return [...issues]
    .filter(([label]) => !others.has(label))
    .map(([label, code]) => ({ change, kind: "issue", rule: code, label, text: "", fields: [] }));
}
