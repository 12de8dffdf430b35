import { loadKnowledge } from "../../knowledge/index.js";
import { isRejection, type Rejected } from "../../model/index.js";
import { processDocument } from "../../pipeline.js";
import { explain, IN_BRACKETS, IN_COLOUR } from "../../review/explain/index.js";
import { readReference } from "../../sources/index.js";
import { EXIT } from "../failure.js";
import { formatIssue } from "../issue-line.js";
import { oneDocument } from "../one-document.js";
import { printIssues } from "../print-issues.js";
import { parseKinds } from "./kinds.js";
import type { ExplainOptions } from "./options.js";

/** Prints one release with its findings; where it has no record, the issues that say why. */
export async function explainFile(file: string, options: ExplainOptions): Promise<number> {
  const kinds = options.kind === undefined ? null : parseKinds(options.kind);
  const read = readReference(await oneDocument(file));
  if (read.status !== "read") {
    console.error(formatIssue(read.uri, null, read.issue));
    return read.status === "unreadable" ? EXIT.unreadable : EXIT.problems;
  }
  const rejected: Rejected[] = [];
  const outcome = processDocument(read.input, {
    knowledge: loadKnowledge({ schemeFiles: options.scheme }),
    reject: (candidate) => rejected.push(candidate),
  });
  if (!isRejection(outcome)) {
    const paint = wantsColour(options) ? IN_COLOUR : IN_BRACKETS;
    process.stdout.write(explain(outcome, { kinds, rejected: options.rejected ? rejected : null, paint }));
  }
  printIssues(read.input.uri, Buffer.from(read.input.bytes).toString(), outcome, formatIssue);
  return isRejection(outcome) ? EXIT.problems : EXIT.done;
}

/** https://no-color.org and https://force-color.org: a variable that is set and not empty counts. */
function wantsColour({ color }: ExplainOptions): boolean {
  if (!color || process.env.NO_COLOR) return false;
  return Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true;
}
