import { once } from "node:events";
import { renameSync } from "node:fs";
import { openGrowingFile } from "../../sinks/atomic-file.js";

/** Writes text piece by piece, to a file (whole or not at all) or to standard output as fast as it is read. */
export async function writePieces(pieces: Iterable<string>, output: string | null): Promise<void> {
  if (output === null) {
    for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
    return;
  }
  const file = openGrowingFile(`${output}.tmp`);
  for (const piece of pieces) file.write(piece);
  file.close();
  renameSync(`${output}.tmp`, output);
}
