import { createHash } from "node:crypto";
import { extractFindings, NO_FINDINGS } from "./extract/index.js";
import { ingest } from "./ingest/index.js";
import type { Knowledge } from "./knowledge/index.js";
import {
  type Document,
  type Findings,
  type Issue,
  issue,
  messageOf,
  type Outcome,
  type PressReleaseRecord,
  type Rejected,
  SCHEMA_VERSION,
  type SourceInput,
} from "./model/index.js";
import { validateRecord } from "./validate/index.js";

export interface PipelineOptions {
  readonly knowledge: Knowledge;
  /** Takes each candidate that lost, for `explain`. */
  readonly reject?: (rejected: Rejected) => void;
}

/**
 * One document, from bytes to its record or to the issues that say why it has none: ingest → extract →
 * validate. Pure: no I/O, no clock; the same bytes, version and options give the same outcome.
 */
export function processDocument(input: SourceInput, options: PipelineOptions): Outcome {
  let stage: "ingest" | "validate" = "ingest";
  try {
    const ingested = ingest(input);
    if (ingested.document === null) return rejection(input, [...(input.issues ?? []), ...ingested.issues]);

    const { document } = ingested;
    const findings = isEnglish(document)
      ? extractFindings(document, options.knowledge, options.reject ?? null)
      : NO_FINDINGS;
    const record = assemble(document, findings);

    stage = "validate";
    const issues = [...(input.issues ?? []), ...record.issues, ...validateRecord(record)];
    const fatal = issues.some((found) => found.severity === "error");
    return fatal ? { rejected: true, source: document.source, issues } : { ...record, issues };
  } catch (error) {
    // A crash of ours is an issue of this one document: an archive has others. Extractors have their own net.
    const detail = messageOf(error);
    return rejection(input, [issue(stage === "ingest" ? "I199" : "V199", { detail })]);
  }
}

/** The rules are rules of English; a language that nobody could tell is tried. */
function isEnglish({ metadata }: Document): boolean {
  return metadata.language === null || /^en\b/i.test(metadata.language);
}

function assemble(document: Document, findings: Findings): PressReleaseRecord {
  const { issues, ...found } = findings;
  return {
    schemaVersion: SCHEMA_VERSION,
    id: document.source.sha256.slice(0, 16),
    source: document.source,
    document: document.metadata,
    text: document.text,
    blocks: document.blocks.map(({ kind, section, start, end }) => ({ kind, section, start, end })),
    ...found,
    issues: [...document.issues, ...issues],
  };
}

function rejection(input: SourceInput, issues: readonly Issue[]): Outcome {
  const sha256 = createHash("sha256").update(input.bytes).digest("hex");
  const { uri, retrievedAt } = input;
  return {
    rejected: true,
    source: {
      uri,
      mediaType: input.mediaType,
      charset: null,
      byteLength: input.bytes.byteLength,
      sha256,
      retrievedAt,
      extra: input.extra ?? null,
    },
    issues: [...issues],
  };
}
