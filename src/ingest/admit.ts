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
    const kind = CONTROLS[bytes[at] ?? 0];
    if (kind === OTHER) controls++;
    else if (kind === ZERO) zeros++;
  }
  const wide = zeros > 0.35 * length && zeros < 0.55 * length;
  return controls + (wide ? 0 : zeros) > 0.01 * length;
}

/** What each byte is: no control, zero, or a control that no text has: those of layout are a text's. */
const CONTROLS = new Uint8Array(256);
const ZERO = 1;
const OTHER = 2;
CONTROLS.fill(OTHER, 0, 0x20);
CONTROLS[0] = ZERO;
/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
for (const layout of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]) CONTROLS[layout] = 0;
