import { countSequences, isUtf8 } from "./utf8.js";

export interface DetectedCharset {
  /** A name that TextDecoder knows. */
  readonly charset: string;
  /** Why we know, where nobody declared it and it is not UTF-8; else null. */
  readonly detected: string | null;
}

/** A byte-order mark wins, then the declaration if it can be true, then the shape of the bytes. */
export function detectCharset(bytes: Uint8Array, declared: string | null): DetectedCharset {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return { charset: mark, detected: null };

  const label = declared === null ? null : knownName(declared);
  if (label !== null && label !== "utf-8") {
    // Servers say latin-1 by habit; letters beyond ASCII that are valid UTF-8 by chance are next to impossible.
    if (label !== "windows-1252" || !isUtf8(bytes)) return { charset: label, detected: null };
    return { charset: "utf-8", detected: isAscii(bytes) ? null : `declared ${declared}, but it is UTF-8` };
  }

  const wide = utf16ByZeros(bytes);
  if (wide !== null) return { charset: wide, detected: "every other byte is zero" };
  if (isUtf8(bytes)) return { charset: "utf-8", detected: null };

  const { valid, invalid } = countSequences(bytes);
  if (valid >= invalid || label === "utf-8") return { charset: "utf-8", detected: null };
  return { charset: "windows-1252", detected: "it is not UTF-8" };
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function knownName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

const SAMPLE = 4096;

/** UTF-16 without a mark: in western text one byte of each pair is zero, and hardly any of the others. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs; index++) {
    if (bytes[2 * index] === 0) even++;
    if (bytes[2 * index + 1] === 0) odd++;
  }
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return "utf-16le";
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return "utf-16be";
  return null;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}
