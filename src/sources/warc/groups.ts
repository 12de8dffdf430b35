import { unpackStream } from "../compression.js";
import type { Reference } from "../reference.js";
import { readWarcPages } from "./documents.js";

/** Enough that posting a group to a worker costs nothing. */
const GROUP_SIZE = 64;

/** Pages are whole in memory: a group of large ones is sent on its way earlier. */
const GROUP_BYTES = 8 * 1024 * 1024;

/** The pages of an unpacked WARC file, in groups for the workers. */
export async function* readWarcGroups(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<readonly Reference[]> {
  let group: Reference[] = [];
  let bytes = 0;
  for await (const page of readWarcPages(stream, name)) {
    group.push(page);
    bytes += page.kind === "page" ? page.bytes.length : 0;
    if (group.length < GROUP_SIZE && bytes < GROUP_BYTES) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}

/** The same from a stream that may be packed: standard input. */
export function readWarcStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<readonly Reference[]> {
  return readWarcGroups(unpackStream(stream), name);
}
