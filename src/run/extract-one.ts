import { createHash } from "node:crypto";
import type { Knowledge } from "../knowledge/index.js";
import { isRejection, type Outcome, type Rejection } from "../model/index.js";
import { processDocument } from "../pipeline.js";
import { type Reference, readReference } from "../sources/index.js";
import { emptyEntry, failed } from "./failed.js";
import type { DocumentResult, FindingCounts, ManifestEntry } from "./result.js";

/**
 * Reads and extracts one document.
 *
 * @param doneSha256 the hash of the bytes that a former run made the same output from; equal bytes are
 *   not extracted again
 */
export function extractOne(
  reference: Reference,
  knowledge: Knowledge,
  doneSha256: string | null,
): DocumentResult {
  const read = readReference(reference);
  if (read.status !== "read") {
    const outcome = read.status === "invalid" ? "rejected" : "unreadable";
    return failed(reference.uri, read.uri, outcome, read.issue);
  }
  const { input } = read;
  if (doneSha256 !== null && doneSha256 === sha256(input.bytes)) {
    return { line: null, entry: { ...emptyEntry(reference.uri, input.uri), sha256: doneSha256 } };
  }
  const outcome = processDocument(input, { knowledge });
  return { line: JSON.stringify(outcome), entry: describe(reference.uri, outcome) };
}

function describe(place: string, outcome: Outcome): ManifestEntry {
  const { uri, sha256, byteLength } = outcome.source;
  const issues = outcome.issues.map(({ code }) => code);
  const common = { ...emptyEntry(place, uri), sha256, byteLength, issues };
  if (isRejection(outcome)) return { ...common, outcome: "rejected" };
  return { ...common, outcome: "record", textHash: hashText(outcome.text), findings: countFindings(outcome) };
}

function countFindings(record: Exclude<Outcome, Rejection>): FindingCounts {
  return {
    quotes: record.quotes.length,
    quotedTerms: record.quotedTerms.length,
    percentages: record.percentages.length,
    ratings: record.ratings.length,
    gradeCounts: record.gradeCounts.length,
    dates: record.dates.length,
  };
}

/** The same release on two wires differs in layout, dashes and quotation marks: only letters and digits count. */
const NO_LETTER_OR_DIGIT = /[^a-z0-9\u00c0-\u1fff\u2c00-\ud7ff\uf900-\ufaff]+/g;

function hashText(text: string): string {
  return sha256(text.toLowerCase().replace(NO_LETTER_OR_DIGIT, "")).slice(0, 16);
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
