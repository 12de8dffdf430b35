import { join } from "node:path";
import type { KnowledgeOptions } from "../knowledge/index.js";
import { SCHEMA_VERSION } from "../model/index.js";
import { findFormats } from "../sinks/index.js";
import { listReferences, type NamedInput, type Reference } from "../sources/index.js";
import { openDuplicates } from "./duplicates.js";
import { type FormerRun, readFormerRuns } from "./former-run.js";
import { inOrder } from "./in-order.js";
import { formatManifest } from "./manifest.js";
import { openOutputFolder } from "./output-folder.js";
import { openPool, type WorkerPool } from "./pool.js";
import type { DocumentResult, ManifestEntry } from "./result.js";
import { hashKnowledge, hashRun } from "./run-key.js";
import { addToSummary, emptySummary, type RunSummary } from "./summary.js";

export { type DryRun, dryRun } from "./dry-run.js";
export type { RunSummary } from "./summary.js";

export interface ArchiveOptions {
  readonly version: string;
  readonly output: string;
  readonly workers: number;
  /** Seconds that one document may take. */
  readonly timeLimit: number;
  readonly knowledge: KnowledgeOptions;
  /** Pass other fields of NDJSON lines through. */
  readonly keepFields: boolean;
  /** How alike two documents must be to be told as near-duplicates; null: nobody asks. */
  readonly nearDuplicates: number | null;
  /** Results beside records.jsonl, by the names in sinks/. */
  readonly formats: readonly string[];
  /** Extract every document again, whatever an earlier run has done. */
  readonly force: boolean;
  /** Stop soon: finish what is underway, keep it for the next run. */
  readonly interrupt: AbortSignal;
  readonly onProgress: (summary: RunSummary) => void;
}

/**
 * Extracts an archive into a folder: inputs in their order → batches → workers → records in the same
 * order → results in place. Goes on where an earlier run of the same version and options stopped.
 *
 * @returns what was done; check `interrupt` for whether it was all
 * @throws UsageError when the folder cannot be used
 */
export async function extractArchive(
  inputs: readonly NamedInput[],
  options: ArchiveOptions,
): Promise<RunSummary> {
  const formats = findFormats(options.formats);
  const startedAt = new Date().toISOString();
  const knowledgeHash = hashKnowledge(options.knowledge);
  const key = hashRun(options.version, knowledgeHash, options.keepFields);
  const folder = openOutputFolder(options.output, key);
  const pool = openPool(options);
  const former = readFormerRuns(options.output, folder.former, options.force ? "" : key);
  const summary = emptySummary();
  try {
    const markDuplicate = openDuplicates(options.nearDuplicates);
    const batches = untilInterrupted(listReferences(inputs, options.keepFields), options.interrupt);
    for await (const results of inOrder(batches, options.workers * 2, (batch) =>
      extract(pool, former, batch),
    )) {
      for (const result of results) {
        const { entry, line, unchanged } = settle(result, former);
        const marked = markDuplicate(entry, line);
        folder.append(line, marked);
        addToSummary(summary, marked, unchanged);
      }
      folder.flush();
      options.onProgress(summary);
    }
    folder.close();
    if (options.interrupt.aborted) return summary;
    for (const { write } of formats) await write(join(folder.current, "records.jsonl"), folder.current);
    const head = {
      presswork: options.version,
      schemaVersion: SCHEMA_VERSION,
      key,
      knowledgeHash,
      options: {
        workers: options.workers,
        timeLimit: options.timeLimit,
        keepFields: options.keepFields,
        nearDuplicates: options.nearDuplicates,
        schemeFiles: options.knowledge.schemeFiles ?? [],
      },
      inputs: inputs.map(({ path }) => path),
      startedAt,
      finishedAt: new Date().toISOString(),
    };
    folder.publish(formatManifest(head, summary, join(folder.current, "journal.jsonl")));
    return summary;
  } finally {
    former.close();
    await pool.close();
    folder.release();
  }
}

function extract(
  pool: WorkerPool,
  former: FormerRun,
  batch: readonly Reference[],
): Promise<readonly DocumentResult[]> {
  const done = batch.map(({ uri }) => former.documents.get(uri)?.entry.sha256 ?? null);
  return pool.extract({ references: batch, done });
}

/** A document that the worker knew by its bytes takes the line and the entry of the former run. */
function settle(
  { entry, line }: DocumentResult,
  former: FormerRun,
): { entry: ManifestEntry; line: string; unchanged: boolean } {
  if (line !== null) return { entry, line, unchanged: false };
  const before = former.documents.get(entry.place);
  if (before === undefined) throw new Error(`no former document at ${entry.place}`);
  return { entry: before.entry, line: before.line(), unchanged: true };
}

async function* untilInterrupted<Item>(
  items: AsyncIterable<Item>,
  interrupt: AbortSignal,
): AsyncGenerator<Item> {
  for await (const item of items) {
    if (interrupt.aborted) return;
    yield item;
  }
}
