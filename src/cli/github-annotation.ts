import { ISSUES, type Issue, type IssueCode, type Severity } from "../model/index.js";
import { describeIssue } from "./issue-line.js";
import type { FilePlace } from "./issue-place.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * One issue as a command to GitHub's runner, which shows it beside the line in a pull request:
 *
 *     ::warning file=releases/a.txt,line=71,col=1,title=V410 stated grade counts differ …::stated … (is a line missing …?)
 */
export function formatAnnotation(file: string, place: FilePlace | null, issue: Issue): string {
  const where = place === null ? [] : [`line=${place.line}`, `col=${place.column}`];
  const { title } = ISSUES[issue.code as IssueCode];
  const properties = [`file=${property(file)}`, ...where, `title=${property(`${issue.code} ${title}`)}`];
  return `::${COMMANDS[issue.severity]} ${properties.join(",")}::${escapeData(describeIssue(issue))}`;
}

function property(value: string): string {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function escapeData(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
