import type { PressReleaseRecord } from "../../model/index.js";
import { listFindings } from "../findings/index.js";
import type { ReleaseDetail } from "./data.js";

/** What the release view shows of a record, beside its text. */
export function toDetail(record: PressReleaseRecord): ReleaseDetail {
  return {
    facts: factsOf(record),
    url: [record.document.canonicalUrl, record.source.uri].find(isWebAddress) ?? null,
    blocks: record.blocks,
    findings: listFindings(record).map(({ kind, label, spans, evidence, facts, rule, confidence }) => ({
      kind,
      label,
      spans: spans.map(({ start, end }) => [start, end]),
      evidence: evidence.map(({ as, start, end }) => [as, start, end]),
      facts,
      rule,
      confidence,
    })),
    issues: record.issues.map(({ code, severity, message, hint }) => ({ code, severity, message, hint })),
  };
}

function factsOf({ document, source, overallRating }: PressReleaseRecord): ReleaseDetail["facts"] {
  const { dateline } = document;
  const facts: readonly (readonly [string, string | null])[] = [
    ["publisher", document.publisher],
    ["published", document.publishedAt],
    ["modified", document.modifiedAt],
    ["by", document.authors.join(", ") || null],
    ["dateline", [dateline?.place, dateline?.date].filter(Boolean).join(", ") || null],
    ["language", document.language],
    ["tags", document.tags.join(", ") || null],
    ["overall rating", overallRating.status === "not-found" ? null : overallRating.status],
    ["source", source.uri],
    ["fetched", source.retrievedAt],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** Only these are linked: an address that a release states of itself could be a script. */
function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address);
}
