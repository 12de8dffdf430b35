import { showControls } from "../visible-controls.js";
import type { FieldChange } from "./compare-findings.js";
import type { Change } from "./compare-outcomes.js";
import type { DiffSummary } from "./summary.js";

const SIGNS = { added: "+", lost: "-", changed: "~" } as const;

/** Words of a finding that a line has room for. */
const EXCERPT = 90;

/** One document's changes: a line a finding, and below it what it says differently. */
export function formatChanges(uri: string, changes: readonly Change[]): string {
  return [uri, ...changes.flatMap(formatChange)].join("\n");
}

function formatChange({ change, kind, rule, label, text, fields }: Change): readonly string[] {
  const words = text === "" ? "" : `  “${excerpt(text)}”`;
  const by = rule === null || kind === "issue" ? "" : `  by ${rule}`;
  return [`  ${SIGNS[change]} ${kind}  ${excerpt(label)}${words}${by}`, ...fields.map(formatField)];
}

function formatField({ field, before, after }: FieldChange): string {
  const say = (value: string | null) => (value === null ? "nothing" : `“${excerpt(value)}”`);
  return `      ${field}: ${say(before)} → ${say(after)}`;
}

/** The table of what came, went and changed, by kind and rule; the most changes first. */
export function formatDiffSummary({ documents, changed, counts }: DiffSummary): string {
  const head = `${documents} documents: ${changed} differ, ${documents - changed} are the same`;
  if (counts.length === 0) return head;
  const ordered = [...counts].sort((a, b) => b.added + b.lost + b.changed - (a.added + a.lost + a.changed));
  const width = Math.max(...ordered.map(({ rule }) => rule?.length ?? 0), "rule".length);
  const row = (cells: readonly (string | number)[]) => {
    const [kind = "", rule = "", ...numbers] = cells.map(String);
    return `  ${kind.padEnd(11)} ${rule.padEnd(width)}${numbers.map((number) => number.padStart(9)).join("")}`;
  };
  return [
    head,
    row(["kind", "rule", "added", "lost", "changed"]),
    ...ordered.map(({ kind, rule, added, lost, changed: other }) =>
      row([kind, rule ?? "–", added, lost, other]),
    ),
  ].join("\n");
}

function excerpt(words: string): string {
  const line = showControls(words).replace(/\s+/g, " ");
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1)}…`;
}
