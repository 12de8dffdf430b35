import type { Command } from "commander";
import { EXIT } from "./failure.js";

interface CardOptions {
  readonly title: string;
  readonly license?: string;
  readonly evaluation?: string;
}

export function addCardCommand(program: Command): void {
  program
    .command("card")
    .description("describe a run for those who use its data: dataset-card.md and datapackage.json beside it")
    .argument("<folder>", "the folder that extract wrote")
    .option("--title <words>", "what the data set is called", "Press releases")
    .option("--license <name>", "an SPDX name or an address")
    .option("--evaluation <file>", "figures that evaluate --json wrote")
    .action(async (folder: string, options: CardOptions) => {
      process.exitCode = await card(folder, options);
    });
}

async function card(folder: string, { title, license, evaluation }: CardOptions): Promise<number> {
  const { join } = await import("node:path");
  const { dataPackage, datasetCard } = await import("../review/card/index.js");
  const { writeFileAtomically } = await import("../sinks/atomic-file.js");
  const { describeFiles } = await import("./card/data-files.js");
  const { readEvaluation, readRunManifest } = await import("./card/read.js");

  const manifest = readRunManifest(folder);
  const figures = evaluation === undefined ? null : readEvaluation(evaluation);
  const about = { title, license: license ?? null };
  const files = describeFiles(folder);
  writeFileAtomically(join(folder, "dataset-card.md"), datasetCard(about, manifest, files, figures));
  const descriptor = dataPackage(about, manifest, files);
  writeFileAtomically(join(folder, "datapackage.json"), `${JSON.stringify(descriptor, null, 2)}\n`);
  console.error(`written ${folder}: dataset-card.md, datapackage.json`);
  return EXIT.done;
}
