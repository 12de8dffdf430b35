#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { addCardCommand } from "./card.js";
import { addDiffCommand } from "./diff.js";
import { addEvaluateCommand } from "./evaluate.js";
import { addExplainCommand } from "./explain.js";
import { addExportCommand } from "./export.js";
import { addExtractCommand } from "./extract.js";
import { exitCodeOf, reportError } from "./failure.js";
import { addFetchCommand } from "./fetch.js";
import { addReportCommand } from "./report.js";
import { addSchemaCommand } from "./schema.js";
import { addSchemesCommand } from "./schemes.js";
import { addValidateCommand } from "./validate.js";
import { readVersion } from "./version.js";

const program = new Command("presswork")
  .description("Press releases in, one validated, grounded JSON record each out.")
  .version(readVersion())
  .showHelpAfterError("(presswork --help tells more)")
  .exitOverride();

// Each loads its own code when it runs: `presswork --version` need not know how to read HTML.
addExtractCommand(program);
addFetchCommand(program);
addValidateCommand(program);
addReportCommand(program);
addExplainCommand(program);
addDiffCommand(program);
addExportCommand(program);
addCardCommand(program);
addEvaluateCommand(program);
addSchemaCommand(program);
addSchemesCommand(program);

// A reader that has seen enough (`| head`) ends us quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  // commander has printed its own message already
  if (!(error instanceof CommanderError)) reportError(error);
  process.exitCode = exitCodeOf(error);
}
