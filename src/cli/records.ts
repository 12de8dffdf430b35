import { readFileSync } from "node:fs";
import { messageOf, UsageError } from "../model/index.js";
import { readLinesOf } from "../sinks/lines.js";

/** A record as it stands in a file, before anything is known of it. */
export interface StoredRecord {
  readonly value: unknown;
  /** `records.jsonl:12`, or the file of its own. */
  readonly place: string;
  readonly file: string;
  /** Null: it has the file for itself. */
  readonly line: number | null;
  /** What it says of itself, where it says so. */
  readonly uri: string;
  readonly text: string | null;
}

/**
 * The records of a JSON Lines file (streaming), or the one of a `.json` file.
 *
 * @throws UsageError where the file cannot be read or a line is no JSON
 */
export function* readRecords(file: string): Generator<StoredRecord> {
  try {
    if (file.endsWith(".json")) {
      yield describe(file, null, readFileSync(file, "utf8"));
      return;
    }
    let number = 0;
    for (const line of readLinesOf(file)) {
      number++;
      if (line.trim() !== "") yield describe(file, number, line);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: ${messageOf(error)}`);
  }
}

function describe(file: string, line: number | null, json: string): StoredRecord {
  const place = line === null ? file : `${file}:${line}`;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${place}: not JSON: ${messageOf(error)}`);
  }
  const { source, text } = Object(value) as { source?: { uri?: unknown }; text?: unknown };
  return {
    value,
    place,
    file,
    line,
    uri: typeof source?.uri === "string" ? source.uri : "",
    text: typeof text === "string" ? text : null,
  };
}
