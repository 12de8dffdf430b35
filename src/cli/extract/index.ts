import { statSync } from "node:fs";
import { UsageError } from "../../model/index.js";
import { isCollection, isWebUrl } from "../../sources/index.js";
import type { ExtractOptions } from "../extract.js";
import { filterStdin } from "./filter.js";
import { extractFromWeb } from "./from-web.js";
import { extractToFolder } from "./to-folder.js";
import { extractToStdout } from "./to-stdout.js";

/** Chooses by what was asked for: a filter, one document on stdout, or an archive into a folder. */
export function extract(inputs: readonly string[], options: ExtractOptions): Promise<number> {
  if (options.from !== undefined && options.from !== "ndjson") {
    throw new UsageError(`--from ${options.from}: only "ndjson" is known`);
  }
  if (inputs.some(isWebUrl)) return extractFromWeb(inputs, options);
  if (inputs.includes("-")) {
    if (inputs.length > 1 || options.output !== undefined) {
      throw new UsageError("- (standard input) goes alone, and to standard output: leave out the rest");
    }
    return options.from === "ndjson" ? filterStdin(options) : extractToStdout("-", options);
  }
  if (options.from !== undefined)
    throw new UsageError("--from ndjson reads standard input: give - as the input");
  if (options.output !== undefined) return extractToFolder(inputs, options.output, options);

  const [only] = inputs;
  const isOne = inputs.length === 1 && only !== undefined && isSingleDocument(only);
  if (!isOne) throw new UsageError("these are many documents: say where their records go with -o <folder>");
  return extractToStdout(only, options);
}

function isSingleDocument(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined && /[*?{[]/.test(path)) return false;
  if (stat === undefined) throw new UsageError(`${path}: no such file or folder`);
  return !stat.isDirectory() && !isCollection(path);
}
