import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const SHARED = new URL("../../../shared/", import.meta.url);

/** Whether the shared material is on this machine; tests that read it say so when they skip. */
export function hasShared(path: string): boolean {
  const here = existsSync(new URL(path, SHARED));
  if (!here) console.log(`skipped: shared/${path} is not on this machine`);
  return here;
}

export function readShared(path: string): string {
  const bytes = readFileSync(new URL(path, SHARED));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

export function readSharedLines<Line>(path: string): Line[] {
  return readShared(path)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
}
