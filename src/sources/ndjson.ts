import type { LineReference, UnreadableReference } from "./reference.js";

/** A line may not be longer: it is held in memory whole. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * The documents of an NDJSON stream, one a line, in order and in constant memory. Empty lines are passed
 * over; their numbers count.
 *
 * @param name what the stream is called in the documents' URIs: `name#line`
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<LineReference | UnreadableReference> {
  let number = 0;
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;

  const take = (end: Uint8Array): LineReference | UnreadableReference | null => {
    number++;
    const tooLong = pendingBytes + end.length > MAX_LINE_BYTES;
    const json = tooLong
      ? ""
      : Buffer.concat([...pending, end])
          .toString("utf8")
          .trim();
    pending = [];
    pendingBytes = 0;
    const uri = `${name}#${number}`;
    if (tooLong) return { kind: "unreadable", uri, reason: "the line is longer than 64 MB" };
    return json === "" ? null : { kind: "line", uri, json };
  };

  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const line = take(chunk.subarray(from, at));
      if (line !== null) yield line;
      from = at + 1;
    }
    pendingBytes += chunk.length - from;
    if (pendingBytes <= MAX_LINE_BYTES) pending.push(chunk.subarray(from));
  }
  const last = take(new Uint8Array(0));
  if (last !== null) yield last;
}
