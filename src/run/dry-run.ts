import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { KnowledgeOptions } from "../knowledge/index.js";
import { listReferences, type NamedInput, readReference } from "../sources/index.js";
import { readFormerRuns } from "./former-run.js";
import { workshopOf } from "./output-folder.js";
import { hashKnowledge, hashRun } from "./run-key.js";

/** What a run would do, by document. */
export interface DryRun {
  /** Not extracted before. */
  readonly new: number;
  /** Other bytes than those that its output was made from. */
  readonly changed: number;
  readonly unchanged: number;
  /** Extracted before, and no longer among the inputs. */
  readonly gone: number;
  /** No document, whatever was done before: a line that is no JSON object, say. It will be rejected. */
  readonly invalid: number;
  readonly unreadable: number;
}

/** Reads and hashes every document and extracts none. Touches nothing. */
export async function dryRun(
  inputs: readonly NamedInput[],
  output: string,
  version: string,
  knowledge: KnowledgeOptions,
  keepFields: boolean,
): Promise<DryRun> {
  const key = hashRun(version, hashKnowledge(knowledge), keepFields);
  const { current, former } = workshopOf(output);
  const interrupted = existsSync(join(current, "journal.jsonl")) ? current : former;
  const done = readFormerRuns(output, interrupted, key);
  const counts = { new: 0, changed: 0, unchanged: 0, invalid: 0, unreadable: 0 };
  let seen = 0;
  for await (const group of listReferences(inputs)) {
    for (const reference of group) {
      const before = done.documents.get(reference.uri);
      if (before !== undefined) seen++;
      const read = readReference(reference);
      if (read.status !== "read") counts[read.status]++;
      else if (before === undefined) counts.new++;
      else if (before.entry.sha256 === hash(read.input.bytes)) counts.unchanged++;
      else counts.changed++;
    }
  }
  done.close();
  return { ...counts, gone: done.documents.size - seen };
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
