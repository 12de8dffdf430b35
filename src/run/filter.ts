import type { KnowledgeOptions } from "../knowledge/index.js";
import type { Reference } from "../sources/index.js";
import { inOrder } from "./in-order.js";
import { openPool } from "./pool.js";

export interface FilterOptions {
  readonly workers: number;
  readonly timeLimit: number;
  readonly knowledge: KnowledgeOptions;
  /** Takes the lines of a group; resolves when more may come. */
  readonly write: (text: string) => Promise<void>;
}

/** How many documents came in, and how many of them have no record. */
export interface FilterCounts {
  readonly documents: number;
  readonly rejected: number;
}

/**
 * Documents in, NDJSON out: exactly one line for each document, in order, streaming in constant memory. A
 * document without a record is a line `{"rejected":true,…}`.
 */
export async function filterDocuments(
  groups: AsyncIterable<readonly Reference[]>,
  options: FilterOptions,
): Promise<FilterCounts> {
  const pool = openPool(options);
  let documents = 0;
  let rejected = 0;
  try {
    const extract = (references: readonly Reference[]) =>
      pool.extract({ references, done: references.map(() => null) });
    for await (const results of inOrder(groups, options.workers * 2, extract)) {
      documents += results.length;
      rejected += results.filter(({ entry }) => entry.outcome !== "record").length;
      await options.write(results.map(({ line }) => `${line}\n`).join(""));
    }
    return { documents, rejected };
  } finally {
    await pool.close();
  }
}
