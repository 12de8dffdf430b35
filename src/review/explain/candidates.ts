import type { PressReleaseRecord, Rejected } from "../../model/index.js";
import { type Finding, startOf } from "../findings/index.js";
import { showControls } from "../visible-controls.js";
import type { Paint } from "./paint.js";

/** Words of a candidate that a line has room for. */
const EXCERPT = 72;

/** What was found, in a line each with the rule, and below it what the record says beyond the words. */
export function listTaken(findings: readonly Finding[], paint: Paint): string {
  return findings.map((finding, index) => describeTaken(finding, index + 1, paint)).join("\n");
}

/** What was found and what was not, in the order of the text, each with the rule that decided and why. */
export function listCandidates(
  { text }: PressReleaseRecord,
  findings: readonly Finding[],
  rejected: readonly Rejected[],
  paint: Paint,
): string {
  const taken = findings.map((finding, index) => ({
    start: startOf(finding),
    words: describeTaken(finding, index + 1, paint),
  }));
  const dropped = rejected.map((candidate) => ({
    start: candidate.start,
    words: describeDropped(text, candidate, paint),
  }));
  const inOrder = [...taken, ...dropped].sort((a, b) => a.start - b.start);
  return inOrder.map(({ words }) => words).join("\n");
}

function describeTaken(finding: Finding, number: number, paint: Paint): string {
  const { kind, label, spans, rule, confidence, facts, evidence } = finding;
  const by = rule === null ? "" : paint.faint(`  by ${rule}${confidence === null ? "" : `, ${confidence}`}`);
  const head = `${String(number).padStart(3)} ${paint.kind(kind, kind.padEnd(10))} ${paint.strong(showControls(label))}${by}`;
  const words = `      “${excerpt(spans.map((span) => span.text).join(" … "))}”`;
  const named = new Set(facts.map(([name]) => name));
  const beside = evidence
    .filter(({ as }) => !named.has(as))
    .map(({ as, text }) => [as, `“${text}”`] as const);
  const known = [...facts, ...beside].map(([name, value]) => `${name}: ${excerpt(value)}`).join(" · ");
  return known === "" ? `${head}\n${words}` : `${head}\n${words}\n${paint.faint(`      ${known}`)}`;
}

function describeDropped(text: string, { kind, start, end, rule, reason }: Rejected, paint: Paint): string {
  const head = `  ✗ ${paint.kind(kind, kind.padEnd(10))} dropped: ${showControls(reason)}${paint.faint(`  by ${rule}`)}`;
  return `${head}\n      “${excerpt(text.slice(start, end))}”`;
}

function excerpt(words: string): string {
  const line = showControls(words.slice(0, 4 * EXCERPT)).replace(/\s+/g, " ");
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1)}…`;
}
