import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
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
 * Everything a run said of its documents: records, then rejections, one at a time.
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

function checkOutcome(value: unknown, place: string): Outcome {
  const schema = Object(value).rejected === true ? Rejection : PressReleaseRecord;
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [first] = checked.error.issues;
  throw new UsageError(
    `${place}: not a record of this version: ${first?.path.join("/")}: ${first?.message} (presswork validate tells more)`,
  );
}

/** The manifest of a run, as it stands in the file. */
export function readManifest(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
