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

/**
 * Bytes to text: byte-order mark, then the declared charset, then what the bytes look like. Invalid
 * bytes are decoded as best they can be; text that was decoded twice on its way here is repaired.
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded {
  const { charset, detected } = detectCharset(bytes, declared);
  const { text, invalid } = decodeAs(bytes, charset);
  const repaired = repairMojibake(text);

  const issues: Issue[] = [];
  if (detected !== null) issues.push(issue("I111", { detail: detected, actual: charset }));
  if (invalid) issues.push(issue("I110", { actual: charset }));
  if (repaired.example !== null) {
    issues.push(issue("I112", { actual: repaired.example.before, expected: repaired.example.after }));
  }
  return { text: repaired.text, charset, issues };
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
