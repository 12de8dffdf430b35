import { type ByteQueue, openByteQueue } from "./byte-queue.js";
import type { WarcRecord } from "./record.js";

/** Of the content of one record; more is passed over and told. */
const MAX_CONTENT = 32 * 1024 * 1024;

/** "WARC/1.0", "WARC/1.1"; "WARC/0.18" and other early ones are read alike. */
const VERSION_LINE = /^WARC\/\d+\.\d+\s*$/;

/**
 * The records of a WARC file, unpacked, in order and in bounded memory. A record with a wrong length does
 * not spoil those after it: reading goes on at the next line that begins one.
 */
export async function* readWarcRecords(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const queue = openByteQueue(stream);
  let passedOver = 0;
  for (let line = await queue.line(); line !== null; line = await queue.line()) {
    if (!VERSION_LINE.test(line)) {
      if (line !== "") passedOver++;
      continue;
    }
    if (passedOver > 0) yield noRecord(`${passedOver} lines between two records: a wrong length?`);
    passedOver = 0;
    yield await readRecord(queue);
  }
  if (passedOver > 0) yield noRecord(`${passedOver} lines that are no record`);
}

async function readRecord(queue: ByteQueue): Promise<WarcRecord> {
  const fields = await readFields(queue);
  const type = (fields.get("warc-type") ?? "").toLowerCase();
  const written = fields.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(written)) {
    return { type, fields, content: new Uint8Array(0), problem: `its length is "${written}"` };
  }
  const length = Number(written);
  const content = await queue.take(length, MAX_CONTENT);
  const problem =
    length > MAX_CONTENT
      ? `it is larger than ${MAX_CONTENT / 1024 / 1024} MiB`
      : content.length < length
        ? `it is cut short: ${content.length} of ${length} bytes`
        : null;
  return { type, fields, content, problem };
}

/** `Name: value` up to an empty line; a line that begins with white space goes on with the one before. */
async function readFields(queue: ByteQueue): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  let last = "";
  for (let line = await queue.line(); line !== null && line !== ""; line = await queue.line()) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

function noRecord(problem: string): WarcRecord {
  return { type: "", fields: new Map(), content: new Uint8Array(0), problem };
}
