import type { Command } from "commander";
import { EXIT } from "./failure.js";

interface DiffOptions {
  readonly json?: boolean;
  readonly exitCode?: boolean;
  readonly summary?: boolean;
}

export function addDiffCommand(program: Command): void {
  program
    .command("diff")
    .description("compare two runs: findings added, lost and changed, by kind and rule")
    .argument("<old>", "an output folder, or records.jsonl")
    .argument("<new>", "the same after the change")
    .option("--summary", "only the table, not each finding")
    .option("--json", "one JSON object: the summary, and the changes of each document")
    .option("--exit-code", "exit 1 if anything differs")
    .action(async (before: string, after: string, options: DiffOptions) => {
      process.exitCode = await diff(before, after, options);
    });
}

async function diff(before: string, after: string, options: DiffOptions): Promise<number> {
  const { addToDiffSummary, compareOutcomes, emptyDiffSummary, formatChanges, formatDiffSummary } =
    await import("../review/diff/index.js");
  const { pairOutcomes } = await import("./diff/pair-outcomes.js");

  const summary = emptyDiffSummary();
  const documents = [];
  for (const { uri, old, now } of pairOutcomes(before, after)) {
    const changes = compareOutcomes(old, now);
    addToDiffSummary(summary, changes);
    if (changes.length === 0) continue;
    if (options.json) documents.push({ uri, changes });
    else if (!options.summary) console.log(`${formatChanges(uri, changes)}\n`);
  }
  if (options.json) console.log(JSON.stringify({ summary, documents }, null, 2));
  else console.log(formatDiffSummary(summary));
  return options.exitCode && summary.changed > 0 ? EXIT.problems : EXIT.done;
}
