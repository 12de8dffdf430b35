import type { Block, Issue } from "../../model/index.js";
import type { FindingKind } from "../findings/index.js";

/**
 * What the page carries: rows for the table at once, and texts and findings in chunks that are unpacked when
 * somebody looks. Made in Node, read in the browser; both sides share these types.
 */
export interface ReportIndex {
  readonly rows: readonly Row[];
  readonly rejected: readonly RejectedRow[];
  /** Names of the schemes, where they are known. */
  readonly schemeNames: Readonly<Record<string, string>>;
  /** Releases in a chunk; row `n` is in chunk `floor(n / chunkSize)`. */
  readonly chunkSize: number;
}

/** One release in the table. */
export interface Row {
  readonly uri: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  /** ISO, as precise as the release states it. */
  readonly date: string | null;
  readonly speakers: readonly string[];
  readonly schemes: readonly string[];
  readonly grades: readonly string[];
  readonly counts: Readonly<Record<FindingKind, number>>;
  readonly issues: readonly string[];
}

export interface RejectedRow {
  readonly uri: string;
  readonly issues: readonly Pick<Issue, "code" | "message" | "hint">[];
}

/** What the release view shows beside the text. Offsets are those of the record. */
export interface ReleaseDetail {
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Where the release was published, if that is known. */
  readonly url: string | null;
  readonly blocks: readonly Block[];
  readonly findings: readonly StoredFinding[];
  readonly issues: readonly Pick<Issue, "code" | "severity" | "message" | "hint">[];
}

/** A finding without the words that its offsets point at. */
export interface StoredFinding {
  readonly kind: FindingKind;
  readonly label: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly evidence: readonly (readonly [as: string, start: number, end: number])[];
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** Ids of the script elements that carry the data. */
export const ISLANDS = { index: "data-index", texts: "data-texts-", details: "data-details-" } as const;
