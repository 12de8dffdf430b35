import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../model/index.js";
import type { FileReference, UnreadableReference } from "./reference.js";

/**
 * The files under a folder, in the order of their names, folder by folder: the same on every machine.
 * Hidden entries are passed over. What cannot be read, a link into a folder that is being walked, and a
 * name that is no UTF-8 are reported.
 */
export function* walkFolder(root: string, prefix = ""): Generator<FileReference | UnreadableReference> {
  yield* walk(root, prefix, [realpathSync(root)]);
}

function* walk(
  folder: string,
  prefix: string,
  above: readonly string[],
): Generator<FileReference | UnreadableReference> {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch (error) {
    yield unreadable(prefix || ".", error);
    return;
  }
  for (const name of names.sort(byCodeUnits)) {
    yield* visit(join(folder, name), `${prefix}${name}`, above);
  }
}

function* visit(
  path: string,
  uri: string,
  above: readonly string[],
): Generator<FileReference | UnreadableReference> {
  if (uri.includes("\ufffd")) {
    yield { kind: "unreadable", uri, reason: "its name is not UTF-8: rename it" };
    return;
  }
  let real: string;
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) {
      // A pipe or a device could keep its reader waiting for ever.
      yield stat.isFile()
        ? { kind: "file", uri, path }
        : { kind: "unreadable", uri, reason: "it is no file" };
      return;
    }
    real = realpathSync(path);
  } catch (error) {
    yield unreadable(uri, error);
    return;
  }
  if (above.includes(real)) {
    yield { kind: "unreadable", uri, reason: "it is a link to a folder above it" };
    return;
  }
  yield* walk(path, `${uri}/`, [...above, real]);
}

function unreadable(uri: string, error: unknown): UnreadableReference {
  return { kind: "unreadable", uri, reason: messageOf(error) };
}

/** Not by locale: the order must not depend on the machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
