// An archive through the whole command, with workers: documents repeated to the number asked for.
// Arguments: documents, workers. Prints {"bytes", "documents", "seconds", "peakMegabytes"}.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractArchive } from "../../dist/run/index.js";
import { findInputs } from "../../dist/sources/index.js";

const [count, workers] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "presswork-bench-"));
try {
  // In a process of its own: the measured memory is that of the run.
  const writer = fileURLToPath(new URL("./write-archive.js", import.meta.url));
  execFileSync(process.execPath, [writer, join(folder, "archive.ndjson"), String(count)]);
  const started = performance.now();
  const summary = await extractArchive(findInputs([join(folder, "archive.ndjson")]), {
    version: "0",
    output: join(folder, "output"),
    workers,
    timeLimit: 10,
    knowledge: {},
    keepFields: false,
    nearDuplicates: null,
    formats: [],
    force: true,
    interrupt: new AbortController().signal,
    onProgress: () => undefined,
  });
  const seconds = (performance.now() - started) / 1000;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ bytes: summary.bytes, documents: summary.documents, seconds, peakMegabytes }));
} finally {
  rmSync(folder, { recursive: true });
}
