import type { Knowledge } from "../knowledge/index.js";
import { isRejection, type PressReleaseRecord } from "../model/index.js";
import { processDocument } from "../pipeline.js";
import type { Dataset } from "./dataset.js";
import type { Scores } from "./index.js";
import { figures } from "./tally.js";

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

/** A measure that fell below its floor, or a floor that names no measure. */
export interface BelowFloor {
  readonly measure: string;
  readonly floor: number;
  readonly actual: number | null;
}

export function belowFloors(scores: Scores, floors: Readonly<Record<string, number>>): readonly BelowFloor[] {
  return Object.entries(floors).flatMap(([measure, floor]) => {
    const [kind = "", name = ""] = measure.split(".");
    const tally = scores[kind]?.[name];
    const actual = tally === undefined ? null : figures(tally).f1;
    // Floors are written with four decimals.
    return actual === null || actual < floor - 0.00005 ? [{ measure, floor, actual }] : [];
  });
}
