import { statSync } from "node:fs";
import { UsageError } from "../../model/index.js";
import { dryRun, extractArchive, type RunSummary } from "../../run/index.js";
import { findInputs, listReferences, type NamedInput } from "../../sources/index.js";
import { EXIT } from "../failure.js";
import { readVersion } from "../version.js";
import { annotateRun } from "./annotate-run.js";
import type { ExtractOptions } from "./options.js";
import { openReporter } from "./reporter.js";

/** An archive into a folder. Interrupted once, it finishes what is underway; run again, it goes on. */
export async function extractToFolder(
  names: readonly string[],
  output: string,
  options: ExtractOptions,
): Promise<number> {
  const inputs = findInputs(names);
  const documents = await countDocuments(inputs);
  if (documents === 0) throw new UsageError(`no documents in ${inputs.map(({ path }) => path).join(", ")}`);
  const reporter = openReporter(options.logFormat, { quiet: options.quiet === true, documents });
  const knowledge = { schemeFiles: options.scheme };
  if (options.dryRun === true) {
    reporter.wouldDo(await dryRun(inputs, output, readVersion(), knowledge, options.keepFields === true));
    return EXIT.done;
  }

  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  process.once("SIGINT", onInterrupt).once("SIGTERM", onInterrupt);
  try {
    const summary = await extractArchive(inputs, {
      version: readVersion(),
      output,
      workers: options.workers,
      timeLimit: options.timeLimit,
      knowledge,
      keepFields: options.keepFields === true,
      nearDuplicates: options.nearDuplicates === true ? options.similarity : null,
      formats: options.format,
      force: options.force === true,
      interrupt: interrupt.signal,
      onProgress: reporter.progress,
    });
    if (interrupt.signal.aborted) {
      reporter.interrupted(summary);
      return EXIT.interrupted;
    }
    reporter.finished(summary, output);
    if (options.logFormat === "github") annotateRun(inputs, output);
    return exitCode(summary);
  } catch (error) {
    reporter.clear();
    throw error;
  } finally {
    process.off("SIGINT", onInterrupt).off("SIGTERM", onInterrupt);
  }
}

function exitCode(summary: RunSummary): number {
  if (summary.unreadable > 0) return EXIT.unreadable;
  return summary.rejected > 0 ? EXIT.problems : EXIT.done;
}

/** Larger than this, files of many lines are not read twice just to tell the time that is left. */
const COUNTED_BYTES = 50_000_000;

/** @returns null where counting would take long: there are some, nobody knows how many */
async function countDocuments(inputs: readonly NamedInput[]): Promise<number | null> {
  const bytes = inputs.reduce((sum, { path, isFolder }) => sum + (isFolder ? 0 : statSync(path).size), 0);
  let documents = 0;
  for await (const group of listReferences(inputs)) {
    documents += group.length;
    if (documents > 0 && bytes > COUNTED_BYTES) return null;
  }
  return documents;
}
