// The lines of a run, of Spark or of one machine, in an order that both have: by id and uri.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a job with --lines has written, records and rejections. */
export function readJobLines(output) {
  const files = readdirSync(join(output, "documents"), { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => splitLines(readFileSync(join(output, "documents", name), "utf8")));
}

export function splitLines(text) {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

export function sortedByIdAndUri(lines) {
  return lines
    .map((line) => {
      const { id = "", source } = JSON.parse(line);
      return { key: `${id}\n${source.uri}`, line };
    })
    .sort((a, b) => compare(a.key, b.key) || compare(a.line, b.line))
    .map(({ line }) => line);
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
