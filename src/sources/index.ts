import { existsSync, statSync } from "node:fs";
import { basename, isAbsolute, normalize } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { messageOf, UsageError } from "../model/index.js";
import { openDecompressed, withoutCompression } from "./compression.js";
import { readLines } from "./ndjson.js";
import type { Reference } from "./reference.js";
import { walkFolder } from "./walk.js";
import { isArchiveFolder } from "./warc/archive-folder.js";
import { readWarcGroups } from "./warc/groups.js";

export { readLines } from "./ndjson.js";
export { readReference } from "./read.js";
export type { Reference } from "./reference.js";
export { readWarcStream } from "./warc/groups.js";
export { isWebUrl } from "./web/web-url.js";

/** An input that was named and exists: the start of a walk. */
export interface NamedInput {
  readonly path: string;
  /** What its documents' URIs start with; empty for the only input, whose URIs are relative to it. */
  readonly prefix: string;
  readonly isFolder: boolean;
}

/** Enough that posting a group to a worker costs nothing, few enough that all cores are busy until the end. */
const GROUP_SIZE = 64;

/**
 * Looks up what the user named: files, folders and globs, in the order given.
 *
 * @throws UsageError when one of them does not exist or a pattern matches nothing
 */
export function findInputs(names: readonly string[]): readonly NamedInput[] {
  const paths = new Set(names.flatMap(expandPattern));
  return [...paths].map((path) => {
    const isFolder = statSync(path).isDirectory();
    return { path, isFolder, prefix: isFolder && paths.size > 1 ? `${uriOf(path)}/` : "" };
  });
}

function expandPattern(name: string): readonly string[] {
  if (existsSync(name)) return [name];
  const matches = isDynamicPattern(name)
    ? globSync(name, { onlyFiles: false, expandDirectories: false })
    : [];
  if (matches.length === 0) throw new UsageError(`${name}: no such file or folder`);
  return matches.sort();
}

/** Every document of the inputs, in a stable order and in groups. NDJSON gives one a line, WARC one a page. */
export async function* listReferences(
  inputs: readonly NamedInput[],
  keepFields = false,
): AsyncGenerator<readonly Reference[]> {
  let group: Reference[] = [];
  for (const input of inputs) {
    for (const reference of filesOf(input)) {
      if (reference.kind === "file" && isCollection(reference.path)) {
        if (group.length > 0) yield group;
        group = [];
        yield* isWarc(reference.path)
          ? readWarcGroups(openDecompressed(reference.path), reference.uri)
          : readNdjsonFile(reference.path, reference.uri, keepFields);
        continue;
      }
      group.push(reference);
      if (group.length < GROUP_SIZE) continue;
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

function filesOf({ path, prefix, isFolder }: NamedInput): Iterable<Reference> {
  if (!isFolder) return [{ kind: "file", uri: uriOf(path), path }];
  const files = walkFolder(path, prefix);
  if (!isArchiveFolder(path)) return files;
  return [...files].filter((file) => file.kind === "unreadable" || isWarc(file.path));
}

async function* readNdjsonFile(
  path: string,
  uri: string,
  keepFields: boolean,
): AsyncGenerator<readonly Reference[]> {
  try {
    for await (const lines of readLines(openDecompressed(path), uri, keepFields)) {
      const documents = lines.filter((line) => line.kind !== "line" || line.json.trim() !== "");
      for (let from = 0; from < documents.length; from += GROUP_SIZE) {
        yield documents.slice(from, from + GROUP_SIZE);
      }
    }
  } catch (error) {
    const reason = messageOf(error);
    yield [{ kind: "unreadable", uri, reason }];
  }
}

/** A file of many documents: NDJSON or WARC. */
export function isCollection(path: string): boolean {
  return isWarc(path) || /\.(?:ndjson|jsonl)$/i.test(withoutCompression(path));
}

function isWarc(path: string): boolean {
  return /\.warc$/i.test(withoutCompression(path));
}

/** The path as given, in forward slashes; an absolute path by its last name, for it would differ by machine. */
function uriOf(path: string): string {
  const relative = isAbsolute(path) ? basename(path) : normalize(path).replaceAll("\\", "/");
  return relative.replace(/^(?:\.\/)+/, "").replace(/\/$/, "");
}
