import type { Command } from "commander";
import { EXIT } from "./failure.js";

interface ReportOptions {
  readonly output: string;
  readonly title: string;
  readonly scheme: readonly string[];
}

export function addReportCommand(program: Command): void {
  program
    .command("report")
    .description("make one page to look into a run: it needs no network and can be sent as a file")
    .argument("<results>", "the folder that extract wrote, or records.jsonl")
    .option("-o, --output <file>", "the page", "report.html")
    .option("--title <words>", "what the page is called", "Press releases")
    .option("--scheme <file...>", "rating schemes of your own, for their names", [])
    .action(async (path: string, options: ReportOptions) => {
      process.exitCode = await report(path, options);
    });
}

async function report(path: string, { output, title, scheme }: ReportOptions): Promise<number> {
  const { loadKnowledge } = await import("../knowledge/index.js");
  const { buildReport } = await import("../review/report/index.js");
  const { writeFileAtomically } = await import("../sinks/atomic-file.js");
  const { findResults, readOutcomes } = await import("./results.js");
  const { describeRun } = await import("./report/describe-run.js");

  const results = findResults(path);
  const { schemes } = loadKnowledge({ schemeFiles: scheme });
  const html = buildReport(readOutcomes(results), {
    head: { title, subtitle: describeRun(results) },
    schemeNames: new Map(schemes.map(({ id, name, issuer }) => [id, `${issuer.name}: ${name}`])),
  });
  writeFileAtomically(output, html);
  console.error(`written ${output} (${(html.length / 1e6).toFixed(1)} MB)`);
  return EXIT.done;
}
