import type { Command } from "commander";
import { EXIT } from "./failure.js";

export function addValidateCommand(program: Command): void {
  program
    .command("validate")
    .description("check records against their schema, their text and their own arithmetic")
    .argument("<files...>", "records.jsonl, or a record as JSON")
    .option("-q, --quiet", "only errors")
    .action(async (files: string[], { quiet = false }: { quiet?: boolean }) => {
      process.exitCode = await validate(files, quiet);
    });
}

async function validate(files: readonly string[], quiet: boolean): Promise<number> {
  const { readRecords } = await import("./records.js");
  const { validateRecord } = await import("../validate/index.js");
  const { formatIssue } = await import("./issue-line.js");

  let records = 0;
  let errors = 0;
  let warnings = 0;
  for (const file of files) {
    for (const { value, place, uri, text } of readRecords(file)) {
      records++;
      for (const issue of validateRecord(value)) {
        if (issue.severity === "error") errors++;
        if (issue.severity === "warning") warnings++;
        if (issue.severity === "error" || !quiet) console.log(formatIssue(`${place} ${uri}`, text, issue));
      }
    }
  }
  console.error(`${records} records, ${errors} errors, ${warnings} warnings`);
  return errors > 0 ? EXIT.rejected : EXIT.done;
}
