import { z } from "zod";
import type { Knowledge } from "../knowledge/index.js";
import type { Percentage } from "../model/index.js";
import { foldText } from "./fold.js";
import { recordOf } from "./percentage-cases.js";
import { newTally, record, type Tally } from "./tally.js";

/** A passage of MeasEval with its percentages, whose gold keeps approximators in the span. */
export const SciencePassage = z.object({
  doc: z.string(),
  text: z.string(),
  percents: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
});
export type SciencePassage = z.infer<typeof SciencePassage>;

export interface ScienceTallies {
  /** Gold figures whose words, without approximators, are those of our findings. */
  readonly found: Tally;
  /** Every "%" sign after a figure: whether a finding covers it; "the %wood" and "(%)" have none. */
  readonly signs: Tally;
}

export function scoreScience(passages: readonly SciencePassage[], knowledge: Knowledge): ScienceTallies {
  const tallies: ScienceTallies = { found: newTally(), signs: newTally() };
  for (const { doc, text: printed, percents } of passages) {
    const { text, percentages } = recordOf(printed, knowledge) ?? { text: "", percentages: [] };
    for (const gold of percents) {
      const at = placeOf(text, printed, gold.start);
      const inside = percentages.filter(({ start, end }) => start < at + gold.text.length && end > at);
      const figures = inside.flatMap((have) => figuresOf(have.text));
      const covered = inside.length > 0 && figuresOf(gold.text).every((figure) => figures.includes(figure));
      record(tallies.found, doc, gold.text, inside.map((have) => have.text).join(" | ") || null, covered);
    }
    for (const match of text.matchAll(/\d\s?%/g)) {
      const sign = match.index + match[0].length - 1;
      const covered = percentages.some(({ start, end }) => start <= sign && sign < end);
      record(tallies.signs, doc, text.slice(Math.max(0, sign - 30), sign + 20), null, covered);
    }
  }
  return tallies;
}

/** Where a place of the printed passage stands in the canonical text, whose white space and bullets are folded. */
function placeOf(text: string, printed: string, start: number): number {
  const context = printed.slice(start, start + 24).split(/\s{2,}/)[0] ?? "";
  return text.indexOf(context, Math.max(0, start - 40));
}

/** "approximately 78 ± 0.6%" → 78, 0.6: what has to be in our spans, which leave the approximator out. */
function figuresOf(text: string): string[] {
  return foldText(text).match(/\d+(?:\.\d+)?|\b(?:thirty|few)\b/g) ?? [];
}

/** A case of Recognizers-Text; `End` is inclusive. */
export const RecognizersCase = z.object({
  Input: z.string(),
  Results: z.array(z.object({ Text: z.string(), Resolution: z.object({ value: z.string() }) })),
});
export type RecognizersCase = z.infer<typeof RecognizersCase>;

/** Scores the cases that are right for us; see `foreignReason` for the others. */
export function scoreRecognizers(cases: readonly RecognizersCase[], knowledge: Knowledge): Tally {
  const tally = newTally();
  for (const { Input, Results } of cases) {
    if (foreignReason({ Input, Results }) !== null) continue;
    const found = Input.trim() === "" ? [] : (recordOf(Input, knowledge)?.percentages ?? []);
    const wanted = Results.map(
      ({ Text, Resolution }) =>
        `${Text.replace(/ of$/, "")} ${Number.parseFloat(Resolution.value).toFixed(2)}`,
    );
    const actual = found.map(({ text, value }: Percentage) => `${text} ${(value ?? Number.NaN).toFixed(2)}`);
    record(
      tally,
      Input,
      wanted.join("; ") || `none in “${Input}”`,
      actual.join("; ") || null,
      wanted.join() === actual.join(),
    );
  }
  return tally;
}

/** Why a case of Recognizers-Text is wrong for us; null where it is right. */
export function foreignReason({ Input, Results }: RecognizersCase): string | null {
  if (/^per\s?cents? of/.test(Input)) return "no percentage is stated: “percent of 10” asks for one";
  if (Results.some(({ Resolution }) => Resolution.value === "null"))
    return "no number: a finding without a value says nothing";
  if (/^one in two$|^one out of three$|^(?:1\/4|one \w+) of$/.test(Input))
    return "no population: nothing is said of anybody";
  return null;
}
