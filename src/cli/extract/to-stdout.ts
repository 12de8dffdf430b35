import { loadKnowledge } from "../../knowledge/index.js";
import { isRejection, type Outcome, type SourceInput } from "../../model/index.js";
import { processDocument } from "../../pipeline.js";
import { type Reference, readReference } from "../../sources/index.js";
import { EXIT } from "../failure.js";
import { oneDocument } from "../one-document.js";
import { issueFormat, printIssues } from "../print-issues.js";
import type { ExtractOptions } from "./options.js";

/** One document, a file or standard input: its record on stdout, indented for reading; its issues on stderr. */
export async function extractToStdout(name: string, options: ExtractOptions): Promise<number> {
  return printRecord(await oneDocument(name), options);
}

/** A document that is at hand. */
export function printRecord(reference: Reference, options: ExtractOptions): number {
  const read = readReference(reference);
  if (read.status !== "read") {
    console.error(issueFormat(options.logFormat)(read.uri, null, read.issue));
    return read.status === "unreadable" ? EXIT.unreadable : EXIT.problems;
  }
  const knowledge = loadKnowledge({ schemeFiles: options.scheme });
  const outcome = processDocument(read.input, { knowledge });
  if (!isRejection(outcome)) process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
  tellIssues(read.input, outcome, options);
  return isRejection(outcome) ? EXIT.problems : EXIT.done;
}

function tellIssues({ uri, bytes }: SourceInput, outcome: Outcome, options: ExtractOptions): void {
  const { quiet = false, logFormat } = options;
  const issues = quiet ? outcome.issues.filter(({ severity }) => severity === "error") : outcome.issues;
  printIssues(uri, Buffer.from(bytes).toString(), { ...outcome, issues }, issueFormat(logFormat));
}
