import type { Knowledge } from "../knowledge/index.js";
import { isRejection, type PressReleaseRecord } from "../model/index.js";
import { processDocument } from "../pipeline.js";
import type { Dataset } from "./dataset.js";

/** The record of every document of a set that has one, by the document's id. */
export function extractDataset(
  dataset: Dataset,
  knowledge: Knowledge,
): ReadonlyMap<string, PressReleaseRecord> {
  const found = new Map<string, PressReleaseRecord>();
  for (const { id, input } of dataset.documents) {
    const outcome = processDocument(input, { knowledge });
    if (!isRejection(outcome)) found.set(id, outcome);
  }
  return found;
}
