import type { Percentage, PressReleaseRecord } from "../model/index.js";
import { foldCase } from "./fold.js";
import type { GoldDocument, GoldPercentage } from "./gold.js";
import { pairBest } from "./match.js";
import { newTally, record, type Tally } from "./tally.js";

export interface PercentageTallies {
  /** Same words, magnitude (or range) and unit. */
  readonly found: Tally;
  /** Direction, of the matched ones whose gold has one. */
  readonly direction: Tally;
  readonly confident: Tally;
}

export function newPercentageTallies(): PercentageTallies {
  return { found: newTally(), direction: newTally(), confident: newTally() };
}

/** Derived findings ("one in five") are not scored: the gold does not annotate them. */
export function scorePercentages(
  tallies: PercentageTallies,
  gold: GoldDocument,
  found: PressReleaseRecord,
): void {
  if (gold.percentages === undefined) return;
  const explicit = found.percentages.filter((percentage) => !percentage.derived);
  for (const [want, have] of pairBest(gold.percentages, explicit, likeness)) {
    if (want?.optional) continue;
    const wanted = want && `${want.text} ${want.unit} ${want.direction ?? ""}`;
    const actual = have && show(have);
    const agree = want !== null && have !== null;
    record(tallies.found, gold.id, wanted, actual, agree);
    if (have !== null && have.confidence >= 0.9) record(tallies.confident, gold.id, null, actual, agree);
    if (want?.direction && have) {
      record(tallies.direction, gold.id, wanted, actual, want.direction === have.direction);
    }
  }
}

function likeness(want: GoldPercentage, have: Percentage): number {
  const same =
    foldCase(want.text) === foldCase(have.text) &&
    want.unit === have.unit &&
    magnitude(want.value) === magnitude(have.value) &&
    magnitude(want.low) === magnitude(have.low) &&
    magnitude(want.high) === magnitude(have.high);
  return same ? 1 : 0;
}

function magnitude(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.abs(value);
}

function show(have: Percentage): string {
  const value = have.value ?? `${have.low}–${have.high}`;
  return `${have.text} = ${value} ${have.unit} ${have.direction ?? ""} [${have.rule} ${have.confidence}]`;
}
