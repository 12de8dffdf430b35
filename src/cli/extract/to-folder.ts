import { UsageError } from "../../model/index.js";
import { extractArchive, type RunSummary } from "../../run/index.js";
import { findInputs, listReferences, type NamedInput } from "../../sources/index.js";
import type { ExtractOptions } from "../extract.js";
import { EXIT } from "../failure.js";
import { readVersion } from "../version.js";
import { startProgress } from "./progress.js";
import { formatSummary } from "./summary.js";

/** An archive into a folder. Interrupted once, it finishes what is underway; run again, it goes on. */
export async function extractToFolder(
  names: readonly string[],
  output: string,
  options: ExtractOptions,
): Promise<number> {
  const inputs = findInputs(names);
  await refuseEmpty(inputs);

  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  process.once("SIGINT", onInterrupt).once("SIGTERM", onInterrupt);
  const progress = startProgress(options.quiet !== true && process.stderr.isTTY);
  const started = performance.now();
  try {
    const summary = await extractArchive(inputs, {
      version: readVersion(),
      output,
      workers: options.workers,
      timeLimit: options.timeLimit,
      knowledge: { schemeFiles: options.scheme },
      formats: options.format,
      force: options.force === true,
      interrupt: interrupt.signal,
      onProgress: progress.show,
    });
    progress.clear();
    if (interrupt.signal.aborted) {
      console.error(`interrupted after ${summary.documents} documents; run again to go on`);
      return EXIT.interrupted;
    }
    if (options.quiet !== true) {
      console.error(formatSummary(summary, output, (performance.now() - started) / 1000));
    }
    return exitCode(summary);
  } finally {
    progress.clear();
    process.off("SIGINT", onInterrupt).off("SIGTERM", onInterrupt);
  }
}

function exitCode(summary: RunSummary): number {
  if (summary.unreadable > 0) return EXIT.unreadable;
  return summary.rejected > 0 ? EXIT.rejected : EXIT.done;
}

async function refuseEmpty(inputs: readonly NamedInput[]): Promise<void> {
  for await (const group of listReferences(inputs)) if (group.length > 0) return;
  throw new UsageError(`no documents in ${inputs.map(({ path }) => path).join(", ")}`);
}
