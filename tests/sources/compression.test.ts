import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { decompressBytes, openDecompressed } from "../../src/sources/compression.js";
import { temporaryFolder } from "../support/cli.js";

const MEGABYTE = 2 ** 20;

/** A zstd frame of blocks that each say "128 KB of this one byte" in four bytes (RFC 8878, 3.1.1.2). */
function zstdBomb(megabytes: number): Uint8Array {
  const [size, type] = [128 * 1024, 1];
  const blocks = Array.from({ length: megabytes * 8 }, (_, index, all = megabytes * 8) => {
    const header = (size << 3) | (type << 1) | (index === all - 1 ? 1 : 0);
    return [header & 0xff, (header >> 8) & 0xff, header >> 16, 0x61];
  });
  return Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38, ...blocks.flat()]);
}

test("a packed document is read", () => {
  expect(decompressBytes("a.txt.zst", zstdBomb(1))).toHaveLength(MEGABYTE);
  expect(decompressBytes("a.txt.gz", gzipSync("Bridge opens")).toString()).toBe("Bridge opens");
});

test.each([
  ["zstd", "a.txt.zst", () => zstdBomb(300)],
  ["gzip", "a.txt.gz", () => Buffer.concat(Array(20).fill(gzipSync(Buffer.alloc(16 * MEGABYTE))))],
])("a bomb in %s ends at the limit of a document", (_, name, bomb) => {
  expect(() => decompressBytes(name, bomb())).toThrow(RangeError);
});

test("a damaged frame is an error, in a document and in a stream", async () => {
  const damaged = zstdBomb(1).subarray(0, 20);
  expect(() => decompressBytes("a.zst", Uint8Array.from([0x28, 0xb5, 0x2f, 0xfc, 0x00]))).toThrow();
  await expect(bytesOf(damaged)).rejects.toThrow();
});

test("a stream is unpacked as it is read, not all at once", async () => {
  const before = process.memoryUsage().rss;
  let most = 0;
  const bytes = await bytesOf(zstdBomb(500), () => {
    most = Math.max(most, process.memoryUsage().rss - before);
  });
  expect(bytes).toBe(500 * MEGABYTE);
  expect(most / MEGABYTE).toBeLessThan(250);
});

async function bytesOf(packed: Uint8Array, onChunk: () => void = () => undefined): Promise<number> {
  const path = join(temporaryFolder(), "lines.ndjson.zst");
  writeFileSync(path, packed);
  let bytes = 0;
  for await (const chunk of openDecompressed(path)) {
    bytes += chunk.length;
    onChunk();
  }
  return bytes;
}
