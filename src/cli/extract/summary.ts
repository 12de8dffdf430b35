import { ISSUES, type IssueCode } from "../../model/index.js";
import type { DryRun, RunSummary } from "../../run/index.js";

/** How many issue codes a summary names; the manifest has all. */
const TOP_ISSUES = 5;

/** What a run did, for a person: counts by kind, the commonest issues with an example, where the results are. */
export function formatSummary(summary: RunSummary, output: string, seconds: number): string {
  const { documents, records, rejected, unreadable, unchanged, duplicates, findings } = summary;
  const { nearDuplicates, sameTemplate } = summary;
  const lines = [
    `${documents} documents: ${records} records, ${rejected} rejected${unreadable > 0 ? `, ${unreadable} unreadable` : ""} in ${seconds.toFixed(1)} s${speedOf(summary.bytes, seconds)}`,
    `  found    ${findings.quotes} quotes, ${findings.percentages} percentages, ${findings.ratings} ratings, ${findings.gradeCounts} grade counts, ${findings.quotedTerms} quoted terms, ${findings.dates} dates`,
  ];
  if (unchanged > 0) lines.push(`  kept     ${unchanged} unchanged from an earlier run`);
  if (duplicates > 0)
    lines.push(`  same     ${duplicates} have the text of another document (see the manifest)`);
  if (nearDuplicates > 0) lines.push(`  alike    ${nearDuplicates} say nearly what another document says`);
  if (sameTemplate > 0)
    lines.push(`  template ${sameTemplate} have nearly the words of another document, and other figures`);
  const issues = Object.entries(summary.issues).sort(([, a], [, b]) => b.count - a.count);
  for (const [code, { count, example }] of issues.slice(0, TOP_ISSUES)) {
    lines.push(`  ${code.padEnd(8)} ${count} × ${titleOf(code)}, first in ${example}`);
  }
  if (issues.length > TOP_ISSUES)
    lines.push(`  … and ${issues.length - TOP_ISSUES} more of the codes (see the manifest)`);
  lines.push(`  written  ${output}: records.jsonl, rejected.jsonl, manifest.json`);
  return lines.join("\n");
}

/** Of a small archive the start of the workers is most of the time: its speed says nothing. */
function speedOf(bytes: number, seconds: number): string {
  return bytes < 1e6 ? "" : ` (${(bytes / 1e6 / seconds).toFixed(1)} MB/s)`;
}

function titleOf(code: string): string {
  return code in ISSUES ? ISSUES[code as IssueCode].title : "unknown issue";
}

/** What a run would do. */
export function formatDryRun(plan: DryRun): string {
  const lines = [
    `would extract ${plan.new + plan.changed} documents: ${plan.new} new, ${plan.changed} changed`,
  ];
  if (plan.unchanged > 0) lines.push(`would keep ${plan.unchanged} that are unchanged`);
  if (plan.gone > 0) lines.push(`would drop ${plan.gone} that are no longer there`);
  if (plan.invalid > 0) lines.push(`would reject ${plan.invalid} that are no documents`);
  if (plan.unreadable > 0) lines.push(`cannot read ${plan.unreadable}`);
  return lines.join("\n");
}
