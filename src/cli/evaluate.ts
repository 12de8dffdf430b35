import type { Command } from "commander";
import type { Scores } from "../evaluate/index.js";
import type { SetFigures } from "../review/evaluation/figures.js";
import { EXIT } from "./failure.js";
import { wholeNumber } from "./option-values.js";

interface EvaluateOptions {
  readonly set?: string;
  readonly misses?: readonly string[];
  readonly floors?: boolean;
  readonly raiseFloors?: boolean;
  readonly pages?: string | true;
  readonly worst?: number;
  readonly html?: string;
  readonly json?: string;
}

export function addEvaluateCommand(program: Command): void {
  program
    .command("evaluate")
    .description("extract documents that have gold and print precision, recall and F1 by kind")
    .argument("[plan]", "which documents and gold, with floors", "corpus/evaluation.json")
    .option("--set <name>", "only sets whose name contains this")
    .option("--misses <kind...>", "print every mistake of a kind or measure: quotes, ratings.pairs, all")
    .option("--floors", "exit 1 if a measure fell below its floor in the plan")
    .option("--raise-floors", "pin what was reached as the new floors; none is ever lowered")
    .option("--html <file>", "a page with the figures, also by publisher, and every mistake in its context")
    .option("--json <file>", "the same as data, for presswork card")
    .option("--pages [folder]", "measure main content and metadata on the page sets in a folder instead")
    .option(
      "--worst <count>",
      "with --pages: list so many of the tuned pages whose body came out worst",
      wholeNumber,
    )
    .action(async (plan: string, options: EvaluateOptions) => {
      process.exitCode = await (options.pages === undefined
        ? evaluate(plan, options)
        : evaluatePageSets(options));
    });
}

async function evaluate(planFile: string, options: EvaluateOptions): Promise<number> {
  const { readDataset, readPlan } = await import("../evaluate/dataset.js");
  const { formatMisses, formatScores } = await import("../evaluate/print.js");
  const { score } = await import("../evaluate/index.js");
  const { belowFloors, raiseFloors } = await import("../evaluate/floors.js");
  const { extractDataset } = await import("../evaluate/run.js");
  const { loadKnowledge } = await import("../knowledge/index.js");
  const { UsageError } = await import("../model/index.js");
  const { toSetFigures } = await import("./evaluate/figures.js");
  const { writeFigures } = await import("./evaluate/write-figures.js");
  const { readVersion } = await import("./version.js");

  const chosen = readPlan(planFile).filter(({ name }) => name.includes(options.set ?? ""));
  if (chosen.length === 0) throw new UsageError(`no set is called ${options.set}; look into ${planFile}`);

  const knowledge = loadKnowledge();
  const evaluated: SetFigures[] = [];
  const reached = new Map<string, Scores>();
  let fell = false;
  for (const set of chosen) {
    const dataset = readDataset(set);
    if (dataset === null) {
      console.log(`${set.name}: skipped, its documents are not on this machine\n`);
      continue;
    }
    const found = extractDataset(dataset, knowledge);
    const scores = score(dataset.gold, found);
    reached.set(set.name, scores);
    console.log(`${formatScores(set.name, scores)}\n`);
    if (options.misses) console.log(`${formatMisses(scores, options.misses)}\n`);
    if (options.html !== undefined || options.json !== undefined) {
      evaluated.push(toSetFigures(dataset, found, scores));
    }
    for (const { measure, floor, actual } of options.floors ? belowFloors(scores, set.floors) : []) {
      fell = true;
      const figure = actual?.toFixed(4) ?? "not measured";
      console.error(`${set.name}: F1 of ${measure} is ${figure}, its floor is ${floor}`);
    }
  }
  if (options.raiseFloors === true) raiseFloors(planFile, reached);
  writeFigures({ presswork: readVersion(), sets: evaluated }, options);
  return fell ? EXIT.problems : EXIT.done;
}

const PAGE_FOLDER = "../shared/corpora";

async function evaluatePageSets({ pages, worst }: EvaluateOptions): Promise<number> {
  const { evaluatePages } = await import("../evaluate/pages/index.js");
  const { loadKnowledge } = await import("../knowledge/index.js");
  const folder = typeof pages === "string" ? pages : PAGE_FOLDER;
  for (const table of evaluatePages(folder, loadKnowledge(), worst ?? 0)) console.log(`${table}\n`);
  return EXIT.done;
}
