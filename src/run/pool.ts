import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import type { KnowledgeOptions } from "../knowledge/index.js";
import { issue, messageOf } from "../model/index.js";
import type { Reference } from "../sources/index.js";
import { failed } from "./failed.js";
import { watchProgress } from "./progress-watch.js";
import type { DocumentResult } from "./result.js";
import type { Batch } from "./worker.js";

export interface PoolOptions {
  readonly workers: number;
  /** Seconds that one document may take. */
  readonly timeLimit: number;
  readonly knowledge: KnowledgeOptions;
}

export interface WorkerPool {
  readonly extract: (batch: Batch) => Promise<readonly DocumentResult[]>;
  readonly close: () => Promise<void>;
}

/**
 * Threads that extract batches. A batch whose worker dies or stalls is done again one document at a time;
 * the document that does it again is rejected, and the run goes on.
 *
 * @param workerFile a module that exports `extractBatch`
 */
export function openPool(
  { workers, timeLimit, knowledge }: PoolOptions,
  workerFile = new URL("./worker.js", import.meta.url),
): WorkerPool {
  for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
  const pool = new Piscina({
    filename: workerFile.href,
    name: "extractBatch",
    minThreads: workers,
    maxThreads: workers,
    workerData: knowledge,
  });

  const attempt = async (batch: Batch): Promise<DocumentResult[]> => {
    const watch = watchProgress(timeLimit);
    try {
      return await pool.run({ ...batch, started: watch.started }, { signal: watch.stalled });
    } finally {
      watch.end();
    }
  };

  const extract = async (batch: Batch): Promise<readonly DocumentResult[]> => {
    try {
      return await attempt(batch);
    } catch {
      const results: DocumentResult[] = [];
      for (const [index, reference] of batch.references.entries()) {
        const alone: Batch = { references: [reference], done: [batch.done[index] ?? null] };
        results.push(...(await attempt(alone).catch((error) => [giveUp(reference, error, timeLimit)])));
      }
      return results;
    }
  };

  return { extract, close: () => pool.destroy() };
}

/**
 * For threads that run much code on much text. V8 would let each heap double before it cleans up, which costs memory
 * and wins little; and it would compile thousands of functions again and again with its slow compiler, which is a
 * quarter of the processor's time over some thousand documents: the quick compiler for all, the slow one for what is
 * surely hot. Measured in docs/performance.md.
 */
const ENGINE_FLAGS = [
  "--heap-growing-percent=15",
  "--max-semi-space-size=2",
  "--always-sparkplug",
  // From Node 21 on a compiler between the two does the same, and the engine complains of the flag.
  ...(Number.parseInt(process.versions.node, 10) < 21 ? ["--interrupt-budget=600000"] : []),
];

function giveUp(reference: Reference, error: unknown, timeLimit: number): DocumentResult {
  const stalled = error instanceof Error && error.name === "AbortError";
  const problem = stalled
    ? issue("S105", { detail: `more than ${timeLimit} s` })
    : issue("S104", { detail: messageOf(error) });
  return failed(reference.uri, reference.uri, "rejected", problem);
}
