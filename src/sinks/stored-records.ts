import type { PressReleaseRecord } from "../model/index.js";
import { readLinesOf } from "./lines.js";

/** The records of a file that this run has written and validated, one at a time. */
export function* readStoredRecords(recordsFile: string): Generator<PressReleaseRecord> {
  for (const line of readLinesOf(recordsFile)) yield JSON.parse(line);
}
