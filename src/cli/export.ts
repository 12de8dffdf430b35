import type { Command } from "commander";
import { EXIT } from "./failure.js";

interface ExportOptions {
  readonly to: string;
  readonly output?: string;
}

export function addExportCommand(program: Command): void {
  program
    .command("export")
    .description("turn records into what other tools read")
    .argument("<results>", "the folder that extract wrote, or records.jsonl")
    .requiredOption(
      "--to <format>",
      "web-annotation, json-ld, langextract, label-studio, or label-studio-config",
    )
    .option("-o, --output <file>", "instead of standard output")
    .action(async (path: string, options: ExportOptions) => {
      process.exitCode = await exportResults(path, options);
    });
}

async function exportResults(path: string, { to, output }: ExportOptions): Promise<number> {
  const { exportRecords, findExport, LABELLING_CONFIG } = await import("../sinks/export/index.js");
  const { writePieces } = await import("./export/write-pieces.js");
  const { findResults, readRecordsOf } = await import("./results.js");
  const { readVersion } = await import("./version.js");

  const pieces =
    to === "label-studio-config"
      ? [LABELLING_CONFIG]
      : exportRecords(readRecordsOf(findResults(path)), findExport(to), readVersion());
  await writePieces(pieces, output ?? null);
  return EXIT.done;
}
