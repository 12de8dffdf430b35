import type { Issue, Rejection } from "../model/index.js";
import type { DocumentResult, ManifestEntry } from "./result.js";

// Apart from the extraction: the main thread, which only hands out work, need not load the rules.

/** A document without a record, for a reason that lies outside its content. */
export function failed(
  place: string,
  uri: string,
  outcome: "rejected" | "unreadable",
  issue: Issue,
): DocumentResult {
  const rejection: Rejection = {
    rejected: true,
    source: {
      uri,
      mediaType: null,
      charset: null,
      byteLength: null,
      sha256: null,
      retrievedAt: null,
      extra: null,
    },
    issues: [issue],
  };
  return {
    line: JSON.stringify(rejection),
    entry: { ...emptyEntry(place, uri), outcome, issues: [issue.code] },
  };
}

/** Of a document of which nothing is known yet. */
export function emptyEntry(place: string, uri: string): ManifestEntry {
  return {
    uri,
    place,
    outcome: "record",
    sha256: null,
    byteLength: null,
    textHash: null,
    duplicateOf: null,
    nearDuplicate: null,
    findings: null,
    issues: [],
  };
}
