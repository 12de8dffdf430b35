import type { KnowledgeOptions } from "../knowledge/index.js";
import { type Reference, readLines } from "../sources/index.js";
import { inOrder } from "./in-order.js";
import { openPool } from "./pool.js";

export interface FilterOptions {
  readonly workers: number;
  readonly timeLimit: number;
  readonly knowledge: KnowledgeOptions;
  /** Pass other fields of a line through. */
  readonly keepFields: boolean;
  /** Takes the lines of a group; resolves when more may come. */
  readonly write: (text: string) => Promise<void>;
}

/** How many lines came in, and how many of them have no record. */
export interface FilterCounts {
  readonly lines: number;
  readonly rejected: number;
}

/**
 * NDJSON documents in, NDJSON records out: exactly one line for each line, in order, streaming in constant
 * memory. A document without a record is a line `{"rejected":true,…}`.
 */
export async function filterLines(
  stream: AsyncIterable<Uint8Array>,
  options: FilterOptions,
): Promise<FilterCounts> {
  const pool = openPool(options);
  let lines = 0;
  let rejected = 0;
  try {
    const groups = readLines(stream, "stdin", options.keepFields);
    const extract = (references: readonly Reference[]) =>
      pool.extract({ references, done: references.map(() => null) });
    for await (const results of inOrder(groups, options.workers * 2, extract)) {
      lines += results.length;
      rejected += results.filter(({ entry }) => entry.outcome !== "record").length;
      await options.write(results.map(({ line }) => `${line}\n`).join(""));
    }
    return { lines, rejected };
  } finally {
    await pool.close();
  }
}
