import type { Reference } from "../sources/index.js";

/** Enough that posting to a worker costs nothing, few enough that all cores are busy until the end. */
const BATCH_DOCUMENTS = 64;
const BATCH_CHARACTERS = 1_000_000;

/** Groups documents in their order. Lines that are here already also count by their length. */
export async function* groupIntoBatches(references: AsyncIterable<Reference>): AsyncGenerator<Reference[]> {
  let batch: Reference[] = [];
  let characters = 0;
  for await (const reference of references) {
    batch.push(reference);
    if (reference.kind === "line") characters += reference.json.length;
    if (batch.length >= BATCH_DOCUMENTS || characters >= BATCH_CHARACTERS) {
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
