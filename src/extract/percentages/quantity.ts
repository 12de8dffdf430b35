import type { Bound, PercentageKind, PercentageUnit, Range } from "../../model/index.js";

/** A number with its unit as it stands in the text, before anybody asked what it says. */
export interface Quantity extends Range {
  /** Signed as printed; null for ranges. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: PercentageUnit;
  readonly sign: "+" | "-" | "±" | null;
  /** No percentage is printed: "one in five", "doubled". */
  readonly derived: boolean;
  /** What the form alone says of the kind: a percentile is one, whatever stands around it. */
  readonly kind: PercentageKind | null;
  /** What the form alone says of the direction: "halved". */
  readonly direction: "up" | "down" | null;
  readonly bound: Bound | null;
  /** Parts that the text prints: the 439 and 540 of "439 of 540". */
  readonly count: number | null;
  readonly total: number | null;
  /** Words of a table's header or label that say what a bare number measures. */
  readonly header: Range | null;
  readonly rule: string;
  /** How often this form is a percentage of this value: measured on the gold. */
  readonly confidence: number;
}

/** What is the same for most quantities, so that each reader says only what it knows. */
export function quantity(
  found: Range & Pick<Quantity, "value" | "unit" | "rule" | "confidence"> & Partial<Quantity>,
): Quantity {
  return {
    start: found.start,
    end: found.end,
    value: found.value,
    low: found.low ?? null,
    high: found.high ?? null,
    unit: found.unit,
    sign: found.sign ?? null,
    derived: found.derived ?? false,
    kind: found.kind ?? null,
    direction: found.direction ?? null,
    bound: found.bound ?? null,
    count: found.count ?? null,
    total: found.total ?? null,
    header: found.header ?? null,
    rule: found.rule,
    confidence: found.confidence,
  };
}
