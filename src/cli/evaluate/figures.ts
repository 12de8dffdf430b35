import type { Dataset } from "../../evaluate/dataset.js";
import { figures, type Scores, wilson } from "../../evaluate/index.js";
import { scoreByPublisher } from "../../evaluate/publishers.js";
import type { PressReleaseRecord } from "../../model/index.js";
import type { MeasureFigures, SetFigures } from "../../review/evaluation/figures.js";
import { contextOf } from "./miss-context.js";

/** Scores as figures that a page and a card can show, without the measures that had nothing to measure. */
export function toSetFigures(
  { name, gold }: Dataset,
  found: ReadonlyMap<string, PressReleaseRecord>,
  scores: Scores,
): SetFigures {
  const publishers = scoreByPublisher(gold, found);
  return {
    name,
    documents: gold.length,
    measures: toMeasures(scores),
    publishers: publishers.map((one) => ({
      publisher: one.publisher,
      documents: one.documents,
      measures: toMeasures(one.scores),
    })),
    misses: talliesOf(scores).flatMap(([measure, { misses }]) =>
      misses.map((miss) => ({
        measure,
        ...miss,
        context: contextOf(found.get(miss.document)?.text ?? "", miss),
      })),
    ),
  };
}

function toMeasures(scores: Scores): MeasureFigures[] {
  return talliesOf(scores).map(([measure, tally]) => {
    const { right, wrong, missed } = tally;
    return {
      measure,
      right,
      wrong,
      missed,
      ...figures(tally),
      precisionInterval: [...wilson(right, right + wrong)],
      recallInterval: [...wilson(right, right + missed)],
    };
  });
}

function talliesOf(scores: Scores) {
  return Object.entries(scores).flatMap(([kind, tallies]) =>
    Object.entries(tallies)
      .filter(([, { right, wrong, missed }]) => right + wrong + missed > 0)
      .map(([measure, tally]) => [`${kind}.${measure}`, tally] as const),
  );
}
