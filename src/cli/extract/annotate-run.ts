import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Outcome } from "../../model/index.js";
import { ManifestEntry } from "../../run/result.js";
import type { NamedInput } from "../../sources/index.js";
import { formatAnnotation } from "../github-annotation.js";
import { printIssues } from "../print-issues.js";
import { findResults, readManifest, readRecordsOf, readRejectionsOf } from "../results.js";

/** Every issue of a finished run as an annotation on the file that it is about. */
export function annotateRun(inputs: readonly NamedInput[], output: string): void {
  const results = findResults(output);
  const records = readRecordsOf(results);
  const rejections = readRejectionsOf(results);
  for (const { place, outcome } of readEntries(results.manifest)) {
    const { value } = (outcome === "record" ? records : rejections).next();
    if (value !== undefined && value.issues.length > 0) annotate(pathOf(place, inputs), value);
  }
}

function annotate(path: string, outcome: Outcome): void {
  const [, collection, line] = LINE_OF_COLLECTION.exec(path) ?? [];
  if (collection === undefined) {
    printIssues(path, existsSync(path) ? readFileSync(path, "utf8") : null, outcome, formatAnnotation);
    return;
  }
  const place = { line: Number(line), column: 1 };
  for (const issue of outcome.issues) console.error(formatAnnotation(collection, place, issue));
}

/** archive.ndjson#12 */
const LINE_OF_COLLECTION = /^(.+)#(\d+)$/;

/** From where the command was called: documents of the only folder are named relative to it. */
function pathOf(place: string, inputs: readonly NamedInput[]): string {
  const [only] = inputs;
  if (only === undefined || inputs.length > 1 || !only.isFolder) return place;
  return join(only.path, place).replaceAll("\\", "/");
}

const Manifest = z.object({ documents: z.array(ManifestEntry) });

function readEntries(manifest: string | null): readonly ManifestEntry[] {
  return manifest === null ? [] : Manifest.parse(readManifest(manifest)).documents;
}
