import type { Command } from "commander";
import type { FetchCommandOptions } from "./fetch/options.js";
import { date, seconds, wholeNumber } from "./option-values.js";

export function addFetchCommand(program: Command): void {
  program
    .command("fetch")
    .description("fetch releases from the web, politely, into an archive that extract reads")
    .argument("<inputs...>", "addresses of pages, feeds and sitemaps; files with one address a line; -")
    .requiredOption("-o, --output <folder>", "where the WARC files and manifest.json go")
    .option("--links", "the pages are newsroom indexes: fetch what they link to that looks like a release")
    .option("--since <date>", "pass over what a feed or sitemap dates before (2026-05-04)", date)
    .option("--match <text>", "only addresses that contain this; * stands for any characters")
    .option("--limit <number>", "how many pages of feeds, sitemaps and indexes at most", wholeNumber)
    .option("--contact <address>", "your page or mailbox, for the operators of the sites that are asked")
    .option(
      "--delay <seconds>",
      "between two requests to a host, unless robots.txt asks for more",
      seconds,
      1,
    )
    .option("--concurrency <number>", "hosts that are asked at once", wholeNumber, 8)
    .option("--allow-private", "also fetch from addresses that are not public")
    .option("-q, --quiet", "only what could not be fetched")
    .action(async (inputs: string[], options: FetchCommandOptions) => {
      const { fetchInputs } = await import("./fetch/index.js");
      process.exitCode = await fetchInputs(inputs, options);
    });
}
