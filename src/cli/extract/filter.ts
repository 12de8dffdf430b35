import { once } from "node:events";
import { filterLines } from "../../run/filter.js";
import type { ExtractOptions } from "../extract.js";
import { EXIT } from "../failure.js";

/** NDJSON in, NDJSON out; what a person may want to know goes to stderr. */
export async function filterStdin(options: ExtractOptions): Promise<number> {
  if (process.stdin.isTTY) console.error("reading documents from the keyboard, one JSON object a line");
  const { lines, rejected } = await filterLines(process.stdin, {
    workers: options.workers,
    timeLimit: options.timeLimit,
    knowledge: { schemeFiles: options.scheme },
    keepFields: options.keepFields === true,
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
  });
  if (options.quiet !== true) console.error(`${lines} documents, ${rejected} rejected`);
  return rejected > 0 ? EXIT.problems : EXIT.done;
}
