import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LinePlace, linePlaces, readLineAt, readLinesOf } from "../sinks/lines.js";
import { ManifestEntry } from "./result.js";

/** What an earlier run made of a document, where its bytes are still the same. */
interface FormerDocument {
  readonly entry: ManifestEntry;
  readonly line: () => string;
}

/** The documents that earlier runs of the same key had done, by their place among the inputs. */
export interface FormerRun {
  readonly documents: ReadonlyMap<string, FormerDocument>;
  readonly close: () => void;
}

/**
 * Reads what there is to go on with: the published results of a finished run, then the work of an
 * interrupted one. Only whole lines count. A document that could not be read is tried again.
 *
 * @param key of this run; published results of another key are not used
 */
export function readFormerRuns(published: string, interrupted: string, key: string): FormerRun {
  const documents = new Map<string, FormerDocument>();
  const files: number[] = [];
  const open = (path: string) => {
    const file = openSync(path, "r");
    files.push(file);
    return file;
  };
  if (readManifestKey(published) === key)
    addDocuments(documents, published, publishedEntries(published), open);
  if (existsSync(join(interrupted, "journal.jsonl"))) {
    addDocuments(documents, interrupted, journalEntries(interrupted), open);
  }
  return {
    documents,
    close: () => {
      for (const file of files) closeSync(file);
    },
  };
}

/** Entries and lines stand in the same order, so the n-th record belongs to the n-th entry of a record. */
function addDocuments(
  documents: Map<string, FormerDocument>,
  folder: string,
  entries: Iterable<ManifestEntry>,
  open: (path: string) => number,
): void {
  const recordsPath = join(folder, "records.jsonl");
  const rejectedPath = join(folder, "rejected.jsonl");
  if (!existsSync(recordsPath) || !existsSync(rejectedPath)) return;
  const records = { file: open(recordsPath), places: linePlaces(recordsPath) };
  const rejected = { file: open(rejectedPath), places: linePlaces(rejectedPath) };
  for (const entry of entries) {
    const { file, places } = entry.outcome === "record" ? records : rejected;
    const next: IteratorResult<LinePlace> = places.next();
    if (next.done === true) return;
    if (entry.outcome === "unreadable" || entry.sha256 === null) continue;
    const place = next.value;
    documents.set(entry.place, { entry, line: () => readLineAt(file, place) });
  }
}

function* journalEntries(folder: string): Generator<ManifestEntry> {
  for (const line of readLinesOf(join(folder, "journal.jsonl"))) yield ManifestEntry.parse(JSON.parse(line));
}

function publishedEntries(folder: string): readonly ManifestEntry[] {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  return ManifestEntry.array().parse(Object(manifest).documents);
}

/** @returns null where there is no manifest of ours. */
function readManifestKey(folder: string): string | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    const key: unknown = Object(manifest).key;
    return typeof key === "string" ? key : null;
  } catch {
    return null;
  }
}
