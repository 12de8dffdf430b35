import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { isRejection, type Outcome, PressReleaseRecord, Rejection, UsageError } from "../model/index.js";
import { readRecords } from "./records.js";

/** The results of a run as files: an output folder, or a file of records by itself. */
export interface Results {
  readonly records: string;
  /** Null where there is none beside the records. */
  readonly rejected: string | null;
  readonly manifest: string | null;
}

/** @throws UsageError where nothing of the kind is there */
export function findResults(path: string): Results {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(`${path}: no such file or folder`);
  if (!stat.isDirectory()) return { records: path, rejected: null, manifest: null };
  const records = join(path, "records.jsonl");
  if (!existsSync(records)) {
    throw new UsageError(`${path}: no records.jsonl in it; is it the folder that extract -o wrote?`);
  }
  const beside = (name: string) => (existsSync(join(path, name)) ? join(path, name) : null);
  return { records, rejected: beside("rejected.jsonl"), manifest: beside("manifest.json") };
}

/**
 * Everything a run said of its documents: records, then rejections, one at a time. Runs of an earlier or
 * later version are read too, as long as their records have the fields of ours.
 *
 * @throws UsageError for a line that is neither, with its place
 */
export function* readOutcomes({ records, rejected }: Results): Generator<Outcome> {
  for (const { value, place } of readRecords(records)) yield checkOutcome(value, place);
  if (rejected === null) return;
  for (const { value, place } of readRecords(rejected)) yield checkOutcome(value, place);
}

/** Only what has a record. */
export function* readRecordsOf(results: Results): Generator<PressReleaseRecord> {
  for (const outcome of readOutcomes({ ...results, rejected: null }))
    if (!isRejection(outcome)) yield outcome;
}

/** Only what has none. */
export function* readRejectionsOf({ rejected }: Results): Generator<Rejection> {
  if (rejected === null) return;
  for (const outcome of readOutcomes({ records: rejected, rejected: null, manifest: null }))
    if (isRejection(outcome)) yield outcome;
}

function checkOutcome(value: unknown, place: string): Outcome {
  const isRejected = Object(value).rejected === true;
  const checked = (isRejected ? Rejection : PressReleaseRecord).safeParse(value);
  if (checked.success) return checked.data;
  // Two versions are compared by reading both: what one of them has beside the other is no fault.
  if (checked.error.issues.every((found) => isOfAnotherVersion(value, found))) return value as Outcome;
  const [first] = checked.error.issues;
  throw new UsageError(
    `${place}: not a record: ${first?.path.join("/")}: ${first?.message} (presswork validate tells more)`,
  );
}

/** A key inside a field that only the other version has; the fields of the record itself are in all. */
function isOfAnotherVersion(record: unknown, { code, path }: z.core.$ZodIssue): boolean {
  if (code === "unrecognized_keys") return true;
  const value = path.reduce((inside: unknown, key) => Object(inside)[key], record);
  return path.length > 1 && value === undefined;
}

/** The manifest of a run, as it stands in the file. */
export function readManifest(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
