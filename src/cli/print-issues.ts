import { type Issue, isRejection, type Outcome } from "../model/index.js";
import { formatAnnotation } from "./github-annotation.js";
import { formatIssue } from "./issue-line.js";
import { type FilePlace, placeInFile } from "./issue-place.js";

/** How issues are told: a line for people and editors, or a command to GitHub's runner. */
export type IssueFormat = (file: string, place: FilePlace | null, issue: Issue) => string;

export function issueFormat(logFormat: string): IssueFormat {
  return logFormat === "github" ? formatAnnotation : formatIssue;
}

/**
 * Tells the issues of a document on stderr, each with its place in the file.
 *
 * @param content the file as it stands; null where no place in it can be told
 */
export function printIssues(
  file: string,
  content: string | null,
  outcome: Outcome,
  format: IssueFormat,
): void {
  for (const issue of outcome.issues) console.error(format(file, placeOf(content, outcome, issue), issue));
}

function placeOf(content: string | null, outcome: Outcome, { span }: Issue): FilePlace | null {
  if (content === null || span === null || isRejection(outcome)) return null;
  return placeInFile(content, outcome.text, span);
}
