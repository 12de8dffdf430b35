import type { Headers } from "../web/headers.js";
import { headerOf } from "../web/headers.js";

/** An HTTP answer as a WARC record has it. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: Headers;
  /** Without its transfer encoding; still in its content encoding. */
  readonly body: Uint8Array;
}

/** @returns null where the bytes do not begin like an HTTP answer */
export function parseHttpMessage(bytes: Uint8Array): HttpMessage | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = headEnd(buffer);
  const [first = "", ...lines] = buffer.toString("latin1", 0, end.head).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(":");
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
  });
  const raw = buffer.subarray(end.body);
  const isChunked = /\bchunked\b/i.test(headerOf(headers, "transfer-encoding") ?? "");
  return { status: Number(status), headers, body: isChunked ? withoutChunks(raw) : raw };
}

/** Where the head ends and the body begins: at the first empty line. */
function headEnd(buffer: Buffer): { head: number; body: number } {
  const strict = buffer.indexOf("\r\n\r\n");
  const lax = buffer.indexOf("\n\n");
  if (strict >= 0 && (lax < 0 || strict < lax)) return { head: strict, body: strict + 4 };
  return lax >= 0 ? { head: lax, body: lax + 2 } : { head: buffer.length, body: buffer.length };
}

/** Some tools undo the chunks and leave the header: what does not begin with a chunk is the body itself. */
function withoutChunks(raw: Buffer): Uint8Array {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = raw.indexOf("\n", at);
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?$/i.exec(
      raw.toString("latin1", at, Math.min(lineEnd, at + 200)),
    );
    if (lineEnd < 0 || size === null) return chunks.length === 0 ? raw : Buffer.concat(chunks);
    const length = Number.parseInt(size[1] ?? "0", 16);
    if (length === 0) return Buffer.concat(chunks);
    const start = lineEnd + 1;
    chunks.push(raw.subarray(start, start + length));
    at = start + length;
    if (raw[at] === 0x0d) at++;
    if (raw[at] === 0x0a) at++;
  }
}
