import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import type { Reference } from "../../../src/sources/index.js";
import { readWarcPages } from "../../../src/sources/warc/documents.js";

/** The pages of a WARC file that is in memory, packed or not; cut into pieces to try the seams. */
export async function pagesOf(warc: Uint8Array, pieceSize = 1000): Promise<readonly Reference[]> {
  const bytes = warc[0] === 0x1f ? gunzipSync(warc) : Buffer.from(warc);
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceSize) }, (_, i) =>
    bytes.subarray(i * pieceSize, (i + 1) * pieceSize),
  );
  const pages: Reference[] = [];
  for await (const page of readWarcPages(Readable.from(pieces), "a.warc.gz")) pages.push(page);
  return pages;
}
