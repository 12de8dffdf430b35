import { closeSync, openSync, readSync } from "node:fs";

const NEWLINE = 0x0a;
const CHUNK_BYTES = 1 << 20;

/** Where a line stands in its file, in bytes, without its line end. */
export interface LinePlace {
  readonly offset: number;
  readonly length: number;
}

/** The complete lines of a file, in order and in constant memory; a torn last line is passed over. */
export function* linePlaces(path: string): Generator<LinePlace> {
  const file = openSync(path, "r");
  const chunk = new Uint8Array(CHUNK_BYTES);
  let position = 0;
  let start = 0;
  try {
    for (;;) {
      const size = readSync(file, chunk, 0, CHUNK_BYTES, position);
      if (size === 0) return;
      for (let at = chunk.indexOf(NEWLINE); at >= 0 && at < size; at = chunk.indexOf(NEWLINE, at + 1)) {
        yield { offset: start, length: position + at - start };
        start = position + at + 1;
      }
      position += size;
    }
  } finally {
    closeSync(file);
  }
}

/** The complete lines of a file as text, in order and in constant memory. */
export function* readLinesOf(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    for (const place of linePlaces(path)) yield readLineAt(file, place);
  } finally {
    closeSync(file);
  }
}

export function readLineAt(file: number, { offset, length }: LinePlace): string {
  const bytes = Buffer.allocUnsafe(length);
  readSync(file, bytes, 0, length, offset);
  return bytes.toString("utf8");
}
