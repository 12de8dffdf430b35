import type { Rejected, Span } from "../../model/index.js";

/** The kinds of finding, in the order in which people look for them. */
export const FINDING_KINDS = [
  "quote",
  "percentage",
  "rating",
  "gradeCount",
  "category",
  "date",
  "quotedTerm",
] as const satisfies readonly (Rejected["kind"] | "category")[];
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Words beside a finding that it leans on, and what they are to it: the speaker, the cue, the measure. */
export interface Evidence extends Span {
  readonly as: string;
}

/** A finding of any kind, in the one form that every view shows. */
export interface Finding {
  readonly kind: FindingKind;
  /** Null: findings of this kind have none. */
  readonly id: string | null;
  /** What was found, in a line. */
  readonly label: string;
  /** The words that are the finding; never empty, in the order of the text. */
  readonly spans: readonly Span[];
  readonly evidence: readonly Evidence[];
  /** What the record says of it beyond its words; absent values are left out. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Null: this kind has one rule only. */
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** Undefined: a record of another version does not have it. */
type Fact = readonly [name: string, value: string | number | null | undefined];

/** Only the facts that are there. */
export function knownFacts(facts: readonly Fact[]): Finding["facts"] {
  return facts.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)] as const],
  );
}

/** Only the evidence that is there. */
export function knownEvidence(
  evidence: Readonly<Record<string, Span | null | undefined>>,
): readonly Evidence[] {
  return Object.entries(evidence).flatMap(([as, span]) =>
    span === null || span === undefined ? [] : [{ ...plain(span), as }],
  );
}

/** A span without what else its object carries. */
export function plain({ text, start, end }: Span): Span {
  return { text, start, end };
}
