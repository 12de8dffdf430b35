import type { Command } from "commander";
import type { ExplainOptions } from "./explain/options.js";

export function addExplainCommand(program: Command): void {
  program
    .command("explain")
    .description("show one release with its findings marked, and the rule behind each")
    .argument("<file>", "a release, as text or HTML; - is standard input")
    .option("--rejected", "also the candidates that were dropped, by which rule and why")
    .option("--kind <kind...>", "only these: quotes, percentages, ratings, gradeCounts, categories, dates …")
    .option("--scheme <file...>", "rating schemes of your own", [])
    .option("--no-color", "findings in brackets; NO_COLOR and a pipe do the same, FORCE_COLOR the opposite")
    .action(async (file: string, options: ExplainOptions) => {
      const { explainFile } = await import("./explain/index.js");
      process.exitCode = await explainFile(file, options);
    });
}
