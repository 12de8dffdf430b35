import { existsSync } from "node:fs";
import { basename, isAbsolute } from "node:path";
import { UsageError } from "../model/index.js";
import type { Reference } from "../sources/index.js";
import { readStdin } from "./stdin.js";

/**
 * The one document that a command was given: a file, or - for standard input.
 *
 * @throws UsageError where no such file exists
 */
export async function oneDocument(name: string): Promise<Reference> {
  if (name === "-") return { kind: "bytes", uri: "stdin", bytes: await readStdin("a document") };
  if (!existsSync(name)) throw new UsageError(`${name}: no such file`);
  // An absolute path would differ by machine.
  return { kind: "file", uri: isAbsolute(name) ? basename(name) : name, path: name };
}
