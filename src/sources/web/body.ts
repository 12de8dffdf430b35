import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { FetchError } from "./fetch-error.js";

/** How much of a body is read, and what a longer one is: an error, or cut there. */
export interface BodyLimit {
  readonly bytes: number;
  readonly longer: "refuse" | "cut";
}

/**
 * A body as it came over the wire, without its transfer encoding. Reading stops at the limit.
 *
 * @throws FetchError where it is longer and may not be
 */
export async function readBody(stream: AsyncIterable<Uint8Array>, limit: BodyLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    chunks.push(chunk);
    if (bytes <= limit.bytes) continue;
    if (limit.longer === "refuse") throw tooLarge(limit.bytes);
    break;
  }
  return Buffer.concat(chunks).subarray(0, limit.bytes);
}

/**
 * Undoes the Content-Encoding of a body. Unpacking stops at the limit: a bomb costs no more than that.
 *
 * @throws FetchError where the encoding is not known, the data is damaged or larger than allowed
 */
export function unpackBody(body: Uint8Array, contentEncoding: string | null, maxBytes: number): Uint8Array {
  let unpacked = body;
  for (const coding of (contentEncoding ?? "").toLowerCase().split(",").reverse()) {
    unpacked = unpack(unpacked, coding.trim(), maxBytes);
  }
  return unpacked;
}

function unpack(body: Uint8Array, coding: string, maxOutputLength: number): Uint8Array {
  if (coding === "" || coding === "identity" || body.length === 0) return body;
  try {
    switch (coding) {
      case "gzip":
      case "x-gzip":
        return gunzipSync(body, { maxOutputLength });
      case "deflate":
        // Some servers leave the zlib header out.
        return isZlib(body)
          ? inflateSync(body, { maxOutputLength })
          : inflateRawSync(body, { maxOutputLength });
      case "br":
        return brotliDecompressSync(body, { maxOutputLength });
      default:
        throw new FetchError(`its content encoding, ${coding}, is not known`, "page");
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (error instanceof RangeError) throw tooLarge(maxOutputLength);
    throw new FetchError(`its ${coding} data is damaged or cut short`, "page");
  }
}

function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function tooLarge(maxBytes: number): FetchError {
  return new FetchError(`it is larger than ${Math.round(maxBytes / 1024)} KiB`, "page");
}
