import { type Command, Option } from "commander";
import type { Issue } from "../model/index.js";
import { EXIT } from "./failure.js";
import type { StoredRecord } from "./records.js";

interface ValidateOptions {
  readonly quiet?: boolean;
  readonly logFormat: "text" | "github";
}

export function addValidateCommand(program: Command): void {
  program
    .command("validate")
    .description("check records against their schema, their text and their own arithmetic")
    .argument("<files...>", "records.jsonl, or a record as JSON")
    .option("-q, --quiet", "only errors")
    .addOption(
      new Option("--log-format <format>", "of the problems; github: each beside its record in a pull request")
        .choices(["text", "github"])
        .default("text"),
    )
    .action(async (files: string[], options: ValidateOptions) => {
      process.exitCode = await validate(files, options);
    });
}

async function validate(
  files: readonly string[],
  { quiet = false, logFormat }: ValidateOptions,
): Promise<number> {
  const { readRecords } = await import("./records.js");
  const { validateRecord } = await import("../validate/index.js");
  const { formatAnnotation } = await import("./github-annotation.js");
  const { formatIssue } = await import("./issue-line.js");
  const { placeAt } = await import("./issue-place.js");

  const format = ({ place, uri, text, file, line }: StoredRecord, issue: Issue) => {
    if (logFormat === "github") {
      return formatAnnotation(file, line === null ? null : { line, column: 1 }, issue);
    }
    const inText = text !== null && issue.span !== null ? placeAt(text, issue.span.start) : null;
    return formatIssue(`${place} ${uri}`, inText, issue);
  };

  let records = 0;
  let errors = 0;
  let warnings = 0;
  for (const file of files) {
    for (const stored of readRecords(file)) {
      records++;
      for (const issue of validateRecord(stored.value)) {
        if (issue.severity === "error") errors++;
        if (issue.severity === "warning") warnings++;
        if (issue.severity === "error" || !quiet) console.log(format(stored, issue));
      }
    }
  }
  console.error(`${records} records, ${errors} errors, ${warnings} warnings`);
  return errors > 0 ? EXIT.problems : EXIT.done;
}
