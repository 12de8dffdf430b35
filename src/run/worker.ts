import { workerData } from "node:worker_threads";
import { loadKnowledge } from "../knowledge/index.js";
import type { Reference } from "../sources/index.js";
import { extractOne } from "./extract-one.js";
import type { DocumentResult } from "./result.js";

/** One piece of work for a worker: documents that stand next to each other in the input. */
export interface Batch {
  readonly references: readonly Reference[];
  /** For each document, the hash of the bytes that its output was made from before; null: not done yet. */
  readonly done: readonly (string | null)[];
}

/** With the number of documents begun, which the main thread reads while the worker is busy. */
export interface WatchedBatch extends Batch {
  readonly started: Int32Array;
}

// Once a thread: the catalogue and its indexes are warm for every batch.
const knowledge = loadKnowledge(workerData);

export function extractBatch({ references, done, started }: WatchedBatch): DocumentResult[] {
  return references.map((reference, index) => {
    Atomics.add(started, 0, 1);
    return extractOne(reference, knowledge, done[index] ?? null);
  });
}
