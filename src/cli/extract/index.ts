import { statSync } from "node:fs";
import { UsageError } from "../../model/index.js";
import { isCollection, isWebUrl } from "../../sources/index.js";
import type { ExtractOptions } from "./options.js";

/**
 * Chooses by what was asked for: a filter, one document on stdout, or an archive into a folder. Each way
 * loads its own code: one file needs neither the workers nor the web.
 */
export async function extract(inputs: readonly string[], options: ExtractOptions): Promise<number> {
  if (inputs.some(isWebUrl)) {
    const { extractFromWeb } = await import("./from-web.js");
    return extractFromWeb(inputs, options);
  }
  if (inputs.includes("-")) {
    if (inputs.length > 1 || options.output !== undefined) {
      throw new UsageError("- (standard input) goes alone, and to standard output: leave out the rest");
    }
    if (options.from === undefined) return extractOne("-", options);
    const { filterStdin } = await import("./filter.js");
    return filterStdin(options.from, options);
  }
  if (options.from !== undefined) {
    throw new UsageError(`--from ${options.from} reads standard input: give - as the input`);
  }
  if (options.output !== undefined) {
    const { extractToFolder } = await import("./to-folder.js");
    return extractToFolder(inputs, options.output, options);
  }

  const [only] = inputs;
  const isOne = inputs.length === 1 && only !== undefined && isSingleDocument(only);
  if (!isOne) throw new UsageError("these are many documents: say where their records go with -o <folder>");
  return extractOne(only, options);
}

async function extractOne(name: string, options: ExtractOptions): Promise<number> {
  const { extractToStdout } = await import("./to-stdout.js");
  return extractToStdout(name, options);
}

function isSingleDocument(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined && /[*?{[]/.test(path)) return false;
  if (stat === undefined) throw new UsageError(`${path}: no such file or folder`);
  return !stat.isDirectory() && !isCollection(path);
}
