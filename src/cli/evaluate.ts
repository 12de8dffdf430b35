import { parseArgs } from "node:util";
import { readDataset, readPlan } from "../evaluate/dataset.js";
import { formatMisses, formatScores } from "../evaluate/print.js";
import { belowFloors, evaluateDataset } from "../evaluate/run.js";
import { loadKnowledge } from "../knowledge/index.js";
import { UsageError } from "../model/index.js";

export const EVALUATE_HELP = `presswork evaluate [plan.json] [--set NAME] [--misses KIND[.MEASURE]] [--floors]

Extracts the documents of each set in the plan (default corpus/evaluation.json) and prints precision,
recall and F1 by kind against their gold. A set that is not on this machine is skipped, with a line.

  --set NAME       only sets whose name contains NAME
  --misses KIND    print every mistake of a kind or measure: quotes, ratings.pairs, all
  --floors         exit 1 if a measure fell below the floor in the plan
`;

/** @returns the exit code: 0, or 1 where a measure fell below its floor. */
export function evaluateCommand(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      set: { type: "string" },
      misses: { type: "string", multiple: true },
      floors: { type: "boolean" },
    },
  });
  const plan = readPlan(positionals[0] ?? "corpus/evaluation.json");
  const chosen = plan.filter(({ name }) => name.includes(values.set ?? ""));
  if (chosen.length === 0) throw new UsageError(`no set is called ${values.set}; look into the plan`);

  const knowledge = loadKnowledge();
  let fell = false;
  for (const set of chosen) {
    const dataset = readDataset(set);
    if (dataset === null) {
      console.log(`${set.name}: skipped, its documents are not on this machine\n`);
      continue;
    }
    const scores = evaluateDataset(dataset, knowledge);
    console.log(`${formatScores(set.name, scores)}\n`);
    if (values.misses) console.log(`${formatMisses(scores, values.misses)}\n`);
    for (const { measure, floor, actual } of values.floors ? belowFloors(scores, set.floors) : []) {
      fell = true;
      console.error(
        `${set.name}: ${measure} is ${actual?.toFixed(4) ?? "not measured"}, its floor is ${floor}`,
      );
    }
  }
  return fell ? 1 : 0;
}
