import type { LineReference, UnreadableReference } from "./reference.js";

/** A line may not be longer: it is held in memory whole. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * The documents of an NDJSON stream, one a line, in order and in constant memory. They come in groups, as
 * the stream delivers them, so that nobody who sends one line waits for an answer.
 *
 * @param name what the stream is called in the documents' URIs: `name#line`
 * @param keepFields whether other fields of a line are passed through
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  keepFields: boolean,
): AsyncGenerator<readonly (LineReference | UnreadableReference)[]> {
  let number = 0;
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;

  const take = (end: Uint8Array): LineReference | UnreadableReference => {
    number++;
    const uri = `${name}#${number}`;
    const tooLong = pendingBytes + end.length > MAX_LINE_BYTES;
    const json = tooLong ? "" : Buffer.concat([...pending, end]).toString("utf8");
    pending = [];
    pendingBytes = 0;
    return tooLong
      ? { kind: "unreadable", uri, reason: "the line is longer than 64 MB" }
      : { kind: "line", uri, json, keepFields };
  };

  for await (const chunk of stream) {
    const lines: (LineReference | UnreadableReference)[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      lines.push(take(chunk.subarray(from, at)));
      from = at + 1;
    }
    pendingBytes += chunk.length - from;
    if (from < chunk.length && pendingBytes <= MAX_LINE_BYTES) pending.push(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (pendingBytes > 0) yield [take(new Uint8Array(0))];
}
