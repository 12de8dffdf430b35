import { z } from "zod";
import type { Knowledge } from "../knowledge/index.js";
import {
  Bound,
  isRejection,
  type Percentage,
  PercentageKind,
  PercentageUnit,
  type PressReleaseRecord,
  type SourceInput,
} from "../model/index.js";
import { processDocument } from "../pipeline.js";
import { foldText } from "./fold.js";
import { newTally, record, type Tally } from "./tally.js";

/** A construction and what it should give; a field that is absent is not stated and not scored. */
export const PercentageCase = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.array(
    z.object({
      text: z.string(),
      value: z.number().nullable(),
      low: z.number().nullish(),
      high: z.number().nullish(),
      unit: z.union([PercentageUnit, z.string()]),
      kind: z.union([PercentageKind, z.string()]).optional(),
      direction: z.string().optional(),
      bound: Bound.optional(),
      role: z.string().optional(),
      measure: z.string().optional(),
      population: z.string().optional(),
      optional: z.boolean().default(false),
    }),
  ),
});
export type PercentageCase = z.infer<typeof PercentageCase>;
type Mention = PercentageCase["mentions"][number];

export interface CaseTallies {
  /** Words, value, range and unit of each mention. */
  readonly found: Tally;
  /** Cases without any mention. */
  readonly empty: Tally;
  readonly kind: Tally;
  readonly direction: Tally;
  readonly bound: Tally;
  readonly role: Tally;
  /** Measure or population: whether the words overlap. */
  readonly about: Tally;
}

/** Scores the case file, one tally a question. */
export function scorePercentageCases(cases: readonly PercentageCase[], knowledge: Knowledge): CaseTallies {
  const tally = newTally;
  const tallies: CaseTallies = {
    found: tally(),
    empty: tally(),
    kind: tally(),
    direction: tally(),
    bound: tally(),
    role: tally(),
    about: tally(),
  };
  for (const expected of cases)
    scoreCase(tallies, expected, recordOf(expected.text, knowledge)?.percentages ?? []);
  return tallies;
}

/** The record of one piece of text or HTML; null where it is rejected. */
export function recordOf(text: string, knowledge: Knowledge): PressReleaseRecord | null {
  const input: SourceInput = {
    uri: "case",
    bytes: new TextEncoder().encode(text),
    mediaType: text.startsWith("<table") ? "text/html" : "text/plain",
    charset: "utf-8",
    url: null,
    retrievedAt: null,
  };
  const outcome = processDocument(input, { knowledge });
  return isRejection(outcome) ? null : outcome;
}

function scoreCase(
  tallies: CaseTallies,
  { id, mentions, text }: PercentageCase,
  found: readonly Percentage[],
): void {
  if (mentions.length === 0) {
    const actual = found.map(show).join("; ");
    record(tallies.empty, id, `none in “${text}”`, actual === "" ? null : actual, actual === "");
    return;
  }
  const left = [...found];
  for (const want of mentions) {
    const at = left.findIndex((have) => sameQuantity(want, have));
    const have = at < 0 ? null : (left.splice(at, 1)[0] ?? null);
    if (want.optional) continue;
    record(tallies.found, id, `${want.text} in “${text}”`, have && show(have), have !== null);
    if (have !== null) scoreMeaning(tallies, `${id} “${text}”`, want, have);
  }
  // A margin ("±3%") is a finding that the cases leave out.
  for (const extra of left.filter(({ kind, derived }) => kind !== "margin-of-error" && !derived)) {
    record(tallies.found, id, null, `${show(extra)} in “${text}”`, false);
  }
}

function scoreMeaning(tallies: CaseTallies, id: string, want: Mention, have: Percentage): void {
  for (const field of ["kind", "direction", "bound", "role"] as const) {
    const expected = want[field];
    if (expected === undefined) continue;
    record(
      tallies[field],
      id,
      `${field} ${expected}`,
      `${have[field]} [${have.rule}]`,
      have[field] === expected,
    );
  }
  const wanted = [want.measure, want.population].filter((words) => words !== undefined);
  if (wanted.length === 0) return;
  const about = [have.measure?.text, have.population?.text].filter((words) => words !== undefined);
  const agree = wanted.some((a) => about.some((b) => overlap(a, b)));
  record(tallies.about, id, wanted.join(" | "), `${about.join(" | ")} [${have.rule}]`, agree);
}

function sameQuantity(want: Mention, have: Percentage): boolean {
  return (
    foldText(want.text) === foldText(have.text) &&
    want.unit === have.unit &&
    near(want.value, have.value) &&
    near(want.low, have.low) &&
    near(want.high, have.high)
  );
}

function near(want: number | null | undefined, have: number | null): boolean {
  if (want === null || want === undefined) return have === null;
  return have !== null && Math.abs(Math.abs(want) - Math.abs(have)) < 0.01;
}

/** Half of the words of the shorter stand in the longer. */
function overlap(a: string, b: string): boolean {
  const words = (phrase: string) =>
    new Set(
      foldText(phrase)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== "the"),
    );
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared >= Math.min(left.size, right.size) / 2;
}

function show(have: Percentage): string {
  const value = have.value ?? `${have.low}…${have.high}`;
  return `${have.text} = ${value} ${have.unit} [${have.rule}]`;
}
