import { type Issue, issue } from "../../model/index.js";
import { decodeMixed } from "./decode-mixed.js";
import { detectCharset } from "./detect-charset.js";
import { repairMojibake } from "./mojibake.js";
import { decodeWindows1252 } from "./windows-1252.js";

export interface Decoded {
  readonly text: string;
  /** As decoded, by its WHATWG name: "utf-8", "windows-1252", "utf-16le". */
  readonly charset: string;
  readonly issues: readonly Issue[];
}

/** Text that its source had as such, by its own bytes nothing new; null where only the bytes can tell. */
export function takeText(text: string): Decoded | null {
  if (text.charCodeAt(0) === BYTE_ORDER_MARK || text.includes("\0") || LONE_SURROGATE.test(text)) return null;
  return mended(text, "utf-8", []);
}

const BYTE_ORDER_MARK = 0xfeff;
/** Half a character, which UTF-8 cannot write. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Bytes to text: byte-order mark, then the declared charset, then what the bytes look like. Invalid
 * bytes are decoded as best they can be; text that was decoded twice on its way here is repaired.
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded {
  const { charset, detected } = detectCharset(bytes, declared);
  const { text, invalid } = decodeAs(bytes, charset);
  const issues: Issue[] = [];
  if (detected !== null) issues.push(issue("I111", { detail: detected, actual: charset }));
  if (invalid) issues.push(issue("I110", { actual: charset }));
  return mended(text, charset, issues);
}

function mended(text: string, charset: string, issues: readonly Issue[]): Decoded {
  const repaired = repairMojibake(text);
  if (repaired.example === null) return { text: repaired.text, charset, issues };
  const { before, after } = repaired.example;
  return {
    text: repaired.text,
    charset,
    issues: [...issues, issue("I112", { actual: before, expected: after })],
  };
}

function decodeAs(bytes: Uint8Array, charset: string): { text: string; invalid: boolean } {
  if (charset === "windows-1252") return { text: decodeWindows1252(bytes), invalid: false };
  try {
    return { text: new TextDecoder(charset, { fatal: true }).decode(bytes), invalid: false };
  } catch {
    const text = charset === "utf-8" ? decodeMixed(bytes) : new TextDecoder(charset).decode(bytes);
    return { text, invalid: true };
  }
}
