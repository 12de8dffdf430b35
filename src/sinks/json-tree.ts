import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import PQueue from "p-queue";
import { readLinesOf } from "./lines.js";

/** Files written at once: enough to keep a disk busy, few enough for any limit on open files. */
const CONCURRENCY = 16;

/**
 * One indented JSON file a record, in a tree that mirrors where the documents came from:
 * `2024/a.html` → `records/2024/a.html.json`.
 */
export async function writeJsonTree(recordsFile: string, folder: string): Promise<void> {
  const queue = new PQueue({ concurrency: CONCURRENCY });
  const taken = new Set<string>();
  let failure: unknown = null;
  for (const line of readLinesOf(recordsFile)) {
    const record: unknown = JSON.parse(line);
    const path = join(folder, uniquePath(String(Object(record).source.uri), taken));
    await queue.onSizeLessThan(CONCURRENCY * 4);
    queue
      .add(() => writeRecord(path, record))
      .catch((error: unknown) => {
        failure ??= error;
      });
    if (failure !== null) break;
  }
  await queue.onIdle();
  if (failure !== null) throw failure;
}

async function writeRecord(path: string, record: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
}

/** A relative path without steps upwards or letters that some file systems refuse; a second one gets a number. */
function uniquePath(uri: string, taken: Set<string>): string {
  const safe = uri
    .replace(/^[a-z]+:\/\//i, "")
    .split("/")
    .map((part) => part.replace(/[^\p{L}\p{N}._ -]/gu, "_").replace(/^\.+$/, "_"))
    .filter((part) => part !== "")
    .join("/");
  let path = safe;
  for (let number = 2; taken.has(path.toLowerCase()); number++) path = `${safe}~${number}`;
  taken.add(path.toLowerCase());
  return `${path}.json`;
}
