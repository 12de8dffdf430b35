import { isUtf8 as nodeIsUtf8 } from "node:buffer";

export function isUtf8(bytes: Uint8Array): boolean {
  return nodeIsUtf8(bytes);
}

/**
 * Length of the well-formed UTF-8 sequence that starts here, 1 to 4; 0 where there is none. Overlong
 * forms and surrogates are not told apart: no charset but UTF-8 writes them by chance.
 */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let index = at + 1; index < at + length; index++) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** How many sequences of two and more bytes are well-formed, and how many bytes belong to none. */
export function countSequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) invalid++;
    if (length > 1) valid++;
    at += Math.max(1, length);
  }
  return { valid, invalid };
}
