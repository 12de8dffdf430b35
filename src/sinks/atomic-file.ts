import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";

/** A file that is being written under another name, in pieces of a megabyte. */
export interface GrowingFile {
  readonly write: (text: string) => void;
  /** Hands everything written so far to the system. */
  readonly flush: () => void;
  /** Flushes to the disk and closes. */
  readonly close: () => void;
}

const BUFFER_CHARACTERS = 1 << 20;

/** Creates (or empties) a file and appends to it. The system's errors pass through. */
export function openGrowingFile(path: string): GrowingFile {
  const file = openSync(path, "w");
  let pieces: string[] = [];
  let characters = 0;
  const flush = () => {
    if (characters === 0) return;
    writeAll(file, Buffer.from(pieces.join("")));
    pieces = [];
    characters = 0;
  };
  return {
    write(text) {
      pieces.push(text);
      characters += text.length;
      if (characters >= BUFFER_CHARACTERS) flush();
    },
    flush,
    close() {
      flush();
      fsyncSync(file);
      closeSync(file);
    },
  };
}

/** Writes a whole file: readers see the old one or the new one, never half of it. */
export function writeFileAtomically(path: string, text: string): void {
  const temporary = `${path}.tmp`;
  const file = openGrowingFile(temporary);
  file.write(text);
  file.close();
  renameSync(temporary, path);
}

/** The system may take fewer bytes than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
