import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { messageOf, UsageError } from "../../model/index.js";
import { writeFileAtomically } from "../../sinks/atomic-file.js";
import { ARCHIVE_STATE } from "../../sources/warc/archive-folder.js";
import { type EarlierCapture, formatExchange, formatWarcInfo } from "../../sources/warc/write.js";
import type { Exchange } from "../../sources/web/index.js";
import { lockFolder } from "../lock.js";
import { type KnownPages, readKnownPages, writeKnownPages } from "./state.js";

/** A folder of WARC files, with what is known of the pages in them. */
export interface Archive {
  readonly known: KnownPages;
  /** Adds exchanges to the WARC file of this run, which is begun when there is something to write. */
  readonly append: (exchanges: readonly Exchange[], earlier: EarlierCapture | null) => string;
  readonly saveState: () => void;
  readonly close: (manifest: string) => void;
  readonly release: () => void;
}

/** A new file is begun when one is larger: easier to move, and to lose. */
const MAX_WARC_BYTES = 1024 ** 3;

/** @throws UsageError when the folder cannot be written or another run has it */
export function openArchive(folder: string, version: string): Archive {
  const hidden = join(folder, ".presswork");
  try {
    mkdirSync(hidden, { recursive: true });
  } catch (error) {
    throw new UsageError(`${folder}: cannot be written: ${messageOf(error)}`);
  }
  const release = lockFolder(hidden, folder);
  const statePath = join(folder, ARCHIVE_STATE);
  const began = new Date().toISOString();
  let known: KnownPages;
  try {
    known = readKnownPages(statePath);
  } catch (error) {
    release();
    throw error;
  }
  let file: { name: string; handle: number; bytes: number } | null = null;
  let files = 0;

  const begin = () => {
    const number = String(files++).padStart(5, "0");
    const name = `presswork-${began.replace(/[-:.]/g, "")}-${number}.warc.gz`;
    const opened = { name, handle: openSync(join(folder, name), "wx"), bytes: 0 };
    write(opened, formatWarcInfo(`presswork/${version}`, `${began.slice(0, 19)}Z`, name));
    return opened;
  };

  return {
    known,
    append(exchanges, earlier) {
      if (file !== null && file.bytes > MAX_WARC_BYTES) {
        closeSync(file.handle);
        file = null;
      }
      file ??= begin();
      for (const [index, exchange] of exchanges.entries()) {
        write(file, formatExchange(exchange, index === exchanges.length - 1 ? earlier : null));
      }
      return file.name;
    },
    saveState: () => writeKnownPages(statePath, known),
    close(manifest) {
      if (file !== null) closeSync(file.handle);
      writeKnownPages(statePath, known);
      writeFileAtomically(join(folder, "manifest.json"), manifest);
    },
    release,
  };
}

function write(file: { handle: number; bytes: number }, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file.handle, bytes, written);
  }
  file.bytes += bytes.length;
}
