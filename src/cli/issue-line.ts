import type { Issue } from "../model/index.js";

/**
 * One line for one issue, with its place, so that editors and CI can jump there:
 *
 *     corpus/a.txt:71:1 warning V410 stated grade counts differ … expected 6, found 5 (is a line missing …?)
 *
 * @param text the canonical text, to count lines in; null where there is none
 */
export function formatIssue(uri: string, text: string | null, issue: Issue): string {
  const place = text !== null && issue.span !== null ? `:${lineAndColumn(text, issue.span.start)}` : "";
  const expected = issue.expected === null ? "" : `; expected ${issue.expected}`;
  const actual = issue.actual === null ? "" : `; found ${issue.actual}`;
  const hint = issue.hint === null ? "" : ` (${issue.hint})`;
  return `${uri}${place} ${issue.severity} ${issue.code} ${issue.message}${expected}${actual}${hint}`;
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
