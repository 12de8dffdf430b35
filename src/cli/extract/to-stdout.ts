import { loadKnowledge } from "../../knowledge/index.js";
import { type Issue, isRejection } from "../../model/index.js";
import { processDocument } from "../../pipeline.js";
import { type Reference, readReference } from "../../sources/index.js";
import type { ExtractOptions } from "../extract.js";
import { EXIT } from "../failure.js";
import { formatIssue } from "../issue-line.js";
import { oneDocument } from "../one-document.js";

/** One document, a file or standard input: its record on stdout, indented for reading; its issues on stderr. */
export async function extractToStdout(name: string, options: ExtractOptions): Promise<number> {
  return printRecord(await oneDocument(name), options);
}

/** A document that is at hand. */
export function printRecord(reference: Reference, options: ExtractOptions): number {
  const read = readReference(reference);
  if (read.status !== "read") {
    printIssues(read.uri, null, [read.issue], options);
    return read.status === "unreadable" ? EXIT.unreadable : EXIT.rejected;
  }
  const knowledge = loadKnowledge({ schemeFiles: options.scheme });
  const outcome = processDocument(read.input, { knowledge });
  if (isRejection(outcome)) {
    printIssues(read.input.uri, null, outcome.issues, options);
    return EXIT.rejected;
  }
  process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
  printIssues(outcome.source.uri, outcome.text, outcome.issues, options);
  return EXIT.done;
}

function printIssues(
  uri: string,
  text: string | null,
  issues: readonly Issue[],
  { quiet = false }: ExtractOptions,
): void {
  for (const issue of issues) {
    if (!quiet || issue.severity === "error") console.error(formatIssue(uri, text, issue));
  }
}
