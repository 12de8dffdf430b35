import { readLinesOf } from "../sinks/lines.js";
import type { RunSummary } from "./summary.js";

export interface ManifestHead {
  readonly presswork: string;
  readonly schemaVersion: string;
  /** Of version, options and knowledge: a run of the same key gives the same bytes from the same bytes. */
  readonly key: string;
  readonly knowledgeHash: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly string[];
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** The only result that tells times: what ran, with what, and what became of each document, one a line. */
export function formatManifest(head: ManifestHead, summary: RunSummary, journal: string): string {
  const { documents: count, ...counts } = summary;
  const fields = JSON.stringify({ ...head, counts: { documents: count, ...counts } }, null, 2);
  const documents = [...readLinesOf(journal)].map((line) => `    ${line}`).join(",\n");
  return `${fields.slice(0, -2)},\n  "documents": [\n${documents}\n  ]\n}\n`;
}
