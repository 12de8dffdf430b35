import type { Issue } from "../model/index.js";
import type { FilePlace } from "./issue-place.js";

/**
 * One line for one issue, with its place, so that editors and CI can jump there:
 *
 *     corpus/a.txt:71:1 warning V410 stated grade counts differ … expected 6, found 5 (is a line missing …?)
 *
 * @param place null where none is known
 */
export function formatIssue(file: string, place: FilePlace | null, issue: Issue): string {
  const where = place === null ? "" : `:${place.line}:${place.column}`;
  return `${file}${where} ${issue.severity} ${issue.code} ${describeIssue(issue)}`;
}

/** What is wrong, what was expected and found, and what to do. */
export function describeIssue(issue: Issue): string {
  const expected = issue.expected === null ? "" : `; expected ${issue.expected}`;
  const actual = issue.actual === null ? "" : `; found ${issue.actual}`;
  const hint = issue.hint === null ? "" : ` (${issue.hint})`;
  return `${issue.message}${expected}${actual}${hint}`;
}
