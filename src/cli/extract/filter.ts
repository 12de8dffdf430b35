import { once } from "node:events";
import { filterDocuments } from "../../run/filter.js";
import { type Reference, readLines, readWarcStream } from "../../sources/index.js";
import { EXIT } from "../failure.js";
import { readVersion } from "../version.js";
import type { ExtractOptions, FilterFormat } from "./options.js";

/** Documents in, NDJSON out; what a person may want to know goes to stderr. */
export async function filterStdin(format: FilterFormat, options: ExtractOptions): Promise<number> {
  if (process.stdin.isTTY && format === "ndjson") {
    console.error("reading documents from the keyboard, one JSON object a line");
  }
  const { documents, rejected } = await filterDocuments(readStdin(format, options), {
    workers: options.workers,
    timeLimit: options.timeLimit,
    knowledge: { schemeFiles: options.scheme },
    write: writeStdout,
  });
  if (options.endLine === true) {
    const end = { end: true, documents, rejected, presswork: readVersion() };
    await writeStdout(`${JSON.stringify(end)}\n`);
  }
  if (options.quiet !== true) console.error(`${documents} documents, ${rejected} rejected`);
  return rejected > 0 ? EXIT.problems : EXIT.done;
}

function readStdin(
  format: FilterFormat,
  { keepFields = false }: ExtractOptions,
): AsyncIterable<readonly Reference[]> {
  switch (format) {
    case "ndjson":
      return readLines(process.stdin, "stdin", keepFields);
    case "warc":
      return readWarcStream(process.stdin, "stdin");
  }
}

async function writeStdout(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
