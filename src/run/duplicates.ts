import type { PressReleaseRecord } from "../model/index.js";
import { openNearDuplicates, sketchOf } from "./near-duplicates/index.js";
import type { ManifestEntry } from "./result.js";

/**
 * Marks documents that another one before them has said already. They come in the order of the input, those
 * of an earlier run among them, so that a run that goes on marks the same ones.
 *
 * @param similarity from which on two texts are near-duplicates; null: only equal texts are marked
 * @returns takes what the manifest says of a document, and its line of output
 */
export function openDuplicates(
  similarity: number | null,
): (entry: ManifestEntry, line: string) => ManifestEntry {
  const firstWithText = new Map<string, string>();
  const findNearDuplicate = similarity === null ? null : openNearDuplicates(similarity);
  return (entry, line) => {
    if (entry.textHash === null) return entry;
    const first = firstWithText.get(entry.textHash) ?? null;
    if (first === null) firstWithText.set(entry.textHash, entry.place);
    const sketch = findNearDuplicate === null || first !== null ? null : sketchOf(parseRecord(line));
    const nearDuplicate = sketch === null ? null : (findNearDuplicate?.(entry.place, sketch) ?? null);
    return { ...entry, duplicateOf: first, nearDuplicate };
  };
}

/** Our own output: a worker has checked it, in this run or in the one before. */
function parseRecord(line: string): PressReleaseRecord {
  return JSON.parse(line) as PressReleaseRecord;
}
