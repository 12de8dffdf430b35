import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { type ExtractOptions, FILTER_FORMATS } from "./extract/options.js";
import { positive, similarity, wholeNumber } from "./option-values.js";

export function addExtractCommand(program: Command): void {
  program
    .command("extract")
    .description("extract a record from each press release")
    .argument(
      "<inputs...>",
      "files, folders, globs, .ndjson, .warc.gz, one address of the web; - is standard input",
    )
    .option("-o, --output <folder>", "where records.jsonl, rejected.jsonl and manifest.json go")
    .addOption(
      new Option(
        "--from <format>",
        "of standard input, a document a line or pages; standard output has a line for each document",
      ).choices(FILTER_FORMATS),
    )
    .option("--end-line", "with --from: one line more at the end, with the counts, so that a cut is noticed")
    .option("--format <name...>", "results beside records.jsonl: json (one file a record), csv, parquet", [])
    .option("--scheme <file...>", "rating schemes of your own", [])
    .option("--keep-fields", "pass other fields of NDJSON lines through, under source.extra")
    .option("--near-duplicates", "mark releases that say nearly the same as another, in the manifest")
    .option("--similarity <share>", "of near-duplicates: from 0.7, much alike, to 1", similarity, 0.8)
    .option("--workers <number>", "threads that extract", wholeNumber, availableParallelism())
    .option("--time-limit <seconds>", "that one document may take", positive, 10)
    .option("--allow-private", "also fetch from addresses that are not public")
    .option("--contact <address>", "your page or mailbox, for the operator of the site that is asked")
    .option("--force", "extract every document again, also unchanged ones")
    .option("--dry-run", "say what would be extracted, and stop")
    .option("-q, --quiet", "no progress and no summary")
    .addOption(
      new Option(
        "--log-format <format>",
        "of what goes to stderr; github: each issue beside its line in a pull request",
      )
        .choices(["text", "json", "github"])
        .default("text"),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (inputs: string[], options: ExtractOptions) => {
      const { extract } = await import("./extract/index.js");
      process.exitCode = await extract(inputs, options);
    });
}

const EXAMPLES = `
Examples:
  presswork extract release.txt                      one record, on standard output
  presswork extract archive/ -o output               a folder of releases
  presswork extract 2024/*.html news.ndjson.gz -o output
  presswork extract https://example.org/news/a       a page of the web
  presswork extract archive/*.warc.gz -o output      what presswork fetch, or another crawler, has archived
  presswork extract --from ndjson - < docs.ndjson > records.ndjson
  presswork extract --from warc - < pages.warc.gz > records.ndjson
`;
