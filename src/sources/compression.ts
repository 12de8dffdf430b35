import { createReadStream } from "node:fs";
import { type Readable, Transform } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";
import { Decompress, decompress } from "fzstd";

/** The name without `.gz` or `.zst`: what the content is called. */
export function withoutCompression(name: string): string {
  return name.replace(/\.(?:gz|zst)$/i, "");
}

/** One document, unpacked, may not be larger: a bomb is not a press release. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** The bytes of a file, unpacked where its name says that it is packed (`.gz`, `.zst`). */
export function decompressBytes(name: string, bytes: Uint8Array): Uint8Array {
  if (/\.gz$/i.test(name)) return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED });
  if (/\.zst$/i.test(name)) return decompress(bytes);
  return bytes;
}

/** A file as a stream of its unpacked bytes. Errors of both streams arrive at the one returned. */
export function openDecompressed(path: string): Readable {
  const file = createReadStream(path);
  const unpack = /\.gz$/i.test(path) ? createGunzip() : /\.zst$/i.test(path) ? unpackZstd() : null;
  if (unpack === null) return file;
  file.on("error", (error) => unpack.destroy(error));
  return file.pipe(unpack);
}

/** Node 20 has no zstd of its own. */
function unpackZstd(): Transform {
  const unpacked: Uint8Array[] = [];
  const zstd = new Decompress((chunk) => unpacked.push(chunk));
  const push = (target: Transform, chunk: Uint8Array, last: boolean, done: (error?: Error) => void) => {
    try {
      zstd.push(chunk, last);
      for (const piece of unpacked.splice(0)) target.push(piece);
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      push(this, chunk, false, done);
    },
    flush(done) {
      push(this, new Uint8Array(0), true, done);
    },
  });
}
