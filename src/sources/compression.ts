import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";
import { Decompress } from "fzstd";

/** The name without `.gz` or `.zst`: what the content is called. */
export function withoutCompression(name: string): string {
  return name.replace(/\.(?:gz|zst)$/i, "");
}

/** One document, unpacked, may not be larger: a bomb is not a press release. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** The bytes of a file, unpacked where its name says that it is packed (`.gz`, `.zst`). */
export function decompressBytes(name: string, bytes: Uint8Array): Uint8Array {
  if (/\.gz$/i.test(name)) return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED });
  if (/\.zst$/i.test(name)) return unpackZstd(bytes);
  return bytes;
}

/** A file as a stream of its unpacked bytes. Errors of both streams arrive at the one returned. */
export function openDecompressed(path: string): Readable {
  const file = createReadStream(path);
  if (/\.zst$/i.test(path)) return Readable.from(unpackZstdStream(file));
  if (!/\.gz$/i.test(path)) return file;
  return unpackGzip(file);
}

/** A stream that has no name, unpacked where its first bytes say that it is gzip. */
export async function* unpackStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  let first = await chunks.next();
  // A pipe may deliver one byte; two of them tell.
  while (first.done !== true && first.value.length < 2) {
    const more = await chunks.next();
    if (more.done === true) break;
    first = { done: false, value: Buffer.concat([first.value, more.value]) };
  }
  if (first.done === true) return;
  const all = startingWith(first.value, chunks);
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  yield* isGzip ? unpackGzip(Readable.from(all)) : all;
}

function unpackGzip(packed: Readable): Readable {
  const unpack = createGunzip();
  packed.on("error", (error) => unpack.destroy(error));
  return packed.pipe(unpack);
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Node 20 has no zstd of its own. */
function unpackZstd(bytes: Uint8Array): Uint8Array {
  const unpacked: Uint8Array[] = [];
  let size = 0;
  const zstd = new Decompress((piece) => {
    size += piece.length;
    if (size > MAX_UNPACKED) throw new RangeError(`it is larger than ${MAX_UNPACKED} bytes when unpacked`);
    unpacked.push(piece);
  });
  zstd.push(bytes, true);
  return Buffer.concat(unpacked);
}

/** Four bytes can be 128 KB: a whole chunk of a file, unpacked at once, could fill the memory. */
const PACKED_AT_ONCE = 1024;

async function* unpackZstdStream(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked: Uint8Array[] = [];
  const zstd = new Decompress((piece) => unpacked.push(piece));
  for await (const chunk of file) {
    for (let at = 0; at < chunk.length; at += PACKED_AT_ONCE) {
      zstd.push(chunk.subarray(at, at + PACKED_AT_ONCE));
      yield* unpacked.splice(0);
    }
  }
  zstd.push(new Uint8Array(0), true);
  yield* unpacked;
}
