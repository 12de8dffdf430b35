import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf, UsageError } from "../model/index.js";

/**
 * Takes a folder for this process. The lock of a process that is gone is taken over.
 *
 * @param shown what the folder is called in messages
 * @returns gives the folder back
 */
export function lockFolder(folder: string, shown: string): () => void {
  const file = join(folder, "lock");
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) {
        const reason = messageOf(error);
        throw new UsageError(`${shown}: cannot be written: ${reason}`);
      }
    }
    const owner = Number(readFileSync(file, "utf8"));
    if (owner !== process.pid && isRunning(owner)) {
      throw new UsageError(
        `${shown}: another run (process ${owner}) is writing there; wait, or choose another -o`,
      );
    }
    rmSync(file, { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
