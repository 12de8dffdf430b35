// The scorer of `presswork evaluate`, for whoever is measured: findings are put into the places of a record that it
// reads.
import { pairBest } from "../../dist/evaluate/match.js";
import { newPercentageTallies, scorePercentages } from "../../dist/evaluate/score-percentages.js";
import { newQuoteTallies, scoreQuotes } from "../../dist/evaluate/score-quotes.js";
import { figures, newTally, record } from "../../dist/evaluate/tally.js";

/**
 * Quotations as runs between two marks, since nobody but us joins what a tag or a paragraph has split; and as whole
 * quotations, as the record has them.
 *
 * @returns {{ runs: object, whole: object, speaker: number }} `speaker`: of the gold runs, how many have the right one
 */
export function scoreQuotesOf(documents, findings) {
  const runs = newQuoteTallies();
  const whole = newQuoteTallies();
  for (const [index, { gold }] of documents.entries()) {
    const quotes = findings[index].map(({ parts, speaker, coSpeakers = [] }) => ({
      parts: parts.map((text) => ({ text })),
      speaker: { name: speaker, role: null },
      coSpeakers,
      confidence: 0,
    }));
    scoreQuotes(whole, gold, { quotes });
    scoreQuotes(runs, { ...gold, quotes: gold.quotes.flatMap(byRun) }, { quotes: quotes.flatMap(byRun) });
  }
  return {
    runs: figures(runs.exact),
    whole: figures(whole.exact),
    speaker: figures(runs.speaker).recall,
  };
}

function byRun(quote) {
  return quote.parts.map((part) => ({ ...quote, parts: [part] }));
}

/** @returns {{ value: object, words: object }} figures of value and unit alone, and of the printed words with them */
export function scorePercentagesOf(documents, findings) {
  const tallies = newPercentageTallies();
  const values = newTally();
  for (const [index, { gold }] of documents.entries()) {
    const percentages = findings[index].map((found) => ({
      low: null,
      high: null,
      unit: "percent",
      ...found,
      derived: false,
      direction: null,
      confidence: 0,
    }));
    scorePercentages(tallies, gold, { percentages });
    for (const [want, have] of pairBest(gold.percentages ?? [], percentages, sameValue)) {
      if (!want?.optional)
        record(values, gold.id, want?.text ?? null, have?.text ?? null, want !== null && have !== null);
    }
  }
  return { value: figures(values), words: figures(tallies.found) };
}

function sameValue(want, have) {
  const size = (number) => (typeof number === "number" ? Math.abs(number) : null);
  const same = ["value", "low", "high"].every((key) => size(want[key]) === size(have[key]));
  return same && want.unit === have.unit ? 1 : 0;
}
