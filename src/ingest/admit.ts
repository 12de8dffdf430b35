import { type Issue, issue, type SourceInput } from "../model/index.js";
import { isReadable, mediaTypeOf, type ReadableType } from "./media-type.js";

/** Largest input in bytes. A long release has 100 KB; a saved page with its images inlined has 10 MB. */
export const BYTE_LIMITS: Readonly<Record<ReadableType, number>> = {
  "text/plain": 10_000_000,
  "text/markdown": 10_000_000,
  "text/html": 20_000_000,
};

/** The media type of bytes that can be read, or the issue that says why they cannot. */
export function admit(input: SourceInput): { mediaType: ReadableType } | { refused: Issue } {
  const { bytes } = input;
  if (bytes.byteLength === 0) return { refused: issue("I101") };

  const mediaType = mediaTypeOf(input);
  if (!isReadable(mediaType)) {
    return { refused: issue("I103", { detail: mediaType, actual: mediaType }) };
  }
  const limit = BYTE_LIMITS[mediaType];
  if (bytes.byteLength > limit) {
    const detail = `${bytes.byteLength} bytes, at most ${limit} are read`;
    return { refused: issue("S102", { detail, actual: String(bytes.byteLength), expected: String(limit) }) };
  }
  if (isBinary(bytes)) return { refused: issue("I102") };
  return { mediaType };
}

const SAMPLE = 65_536;

/** More than one in a hundred bytes is a control character that no text has. UTF-16 has its zeros in pairs. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  let zeros = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x20) continue;
    if (byte === 0) zeros++;
    else if (!LAYOUT_CONTROLS.has(byte)) controls++;
  }
  const wide = zeros > 0.35 * length && zeros < 0.55 * length;
  return controls + (wide ? 0 : zeros) > 0.01 * length;
}

/** Backspace-free text: tab, line feed, vertical tab, form feed, carriage return, escape. */
const LAYOUT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
