/** Bytes of a stream, taken from the front in the amounts that the reader wants. */
export interface ByteQueue {
  /** Up to and without the line end; null: the stream is at its end. Longer lines are cut at 64 KiB. */
  readonly line: () => Promise<string | null>;
  /** As many bytes as there are, up to `count`; beyond `keep` they are passed over. */
  readonly take: (count: number, keep: number) => Promise<Uint8Array>;
}

const MAX_LINE = 64 * 1024;

const NEWLINE = 0x0a;

export function openByteQueue(stream: AsyncIterable<Uint8Array>): ByteQueue {
  const chunks = stream[Symbol.asyncIterator]();
  let current: Uint8Array = new Uint8Array(0);

  /** Whether there is at least one more byte. */
  const fill = async (): Promise<boolean> => {
    while (current.length === 0) {
      const next: IteratorResult<Uint8Array> = await chunks.next();
      if (next.done === true) return false;
      current = next.value;
    }
    return true;
  };

  return {
    async line() {
      const pieces: Uint8Array[] = [];
      let length = 0;
      while (await fill()) {
        const end = current.indexOf(NEWLINE);
        const piece = current.subarray(0, end < 0 ? current.length : end);
        if (length < MAX_LINE) pieces.push(piece);
        length += piece.length;
        current = current.subarray(end < 0 ? current.length : end + 1);
        if (end >= 0) return decodeLine(pieces);
      }
      return length === 0 ? null : decodeLine(pieces);
    },
    async take(count, keep) {
      const pieces: Uint8Array[] = [];
      let taken = 0;
      while (taken < count && (await fill())) {
        const piece = current.subarray(0, Math.min(count - taken, current.length));
        if (taken < keep) pieces.push(piece.subarray(0, keep - taken));
        taken += piece.length;
        current = current.subarray(piece.length);
      }
      return Buffer.concat(pieces);
    },
  };
}

function decodeLine(pieces: readonly Uint8Array[]): string {
  return Buffer.concat(pieces).toString("utf8").replace(/\r$/, "");
}
