import type { PressReleaseRecord, Rejected } from "../../model/index.js";
import { type FindingKind, listFindings } from "../findings/index.js";
import { listCandidates, listTaken } from "./candidates.js";
import { markText } from "./marked-text.js";
import type { Paint } from "./paint.js";

export { IN_BRACKETS, IN_COLOUR } from "./paint.js";

export interface ExplainOptions {
  /** Null: all. */
  readonly kinds: readonly FindingKind[] | null;
  /** Candidates that lost, where somebody asked for them. */
  readonly rejected: readonly Rejected[] | null;
  readonly paint: Paint;
}

/** A release as its reader in a terminal sees it: the text with its findings marked, and each with its rule. */
export function explain(record: PressReleaseRecord, { kinds, rejected, paint }: ExplainOptions): string {
  const wanted = ({ kind }: { kind: FindingKind }) => kinds === null || kinds.includes(kind);
  const findings = listFindings(record).filter(wanted);
  const list =
    rejected === null
      ? listTaken(findings, paint)
      : listCandidates(record, findings, rejected.filter(wanted), paint);
  return `${markText(record.text, findings, paint)}\n\n${list === "" ? "nothing was found" : list}\n`;
}
