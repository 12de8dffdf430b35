import { sequenceLength } from "./utf8.js";
import { decodeWindows1252 } from "./windows-1252.js";

/**
 * UTF-8 in which some bytes are not: a curly quote pasted from a windows-1252 file. Such a byte is read
 * as windows-1252, which is what it nearly always was; a sequence cut off at the end becomes U+FFFD.
 */
export function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder("utf-8");
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const valid = runEnd(bytes, at, true);
    text += utf8.decode(bytes.subarray(at, valid));
    const invalid = runEnd(bytes, valid, false);
    const cutOff = invalid === bytes.length && (bytes[valid] ?? 0) >= 0xc2;
    text += cutOff ? "\ufffd" : decodeWindows1252(bytes.subarray(valid, invalid));
    at = invalid;
  }
  return text;
}

/** Where the run of well-formed sequences (or of bytes that belong to none) ends. */
function runEnd(bytes: Uint8Array, from: number, wellFormed: boolean): number {
  let at = from;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 0 !== wellFormed) break;
    at += Math.max(1, length);
  }
  return at;
}
