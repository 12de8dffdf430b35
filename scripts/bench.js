// npm run bench: speed as ratios against peers in the same run, each variant in a process of its own.
// Options: --only text|html|archive|linear, --rounds N (default 3; the median counts).
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { nameOfPages, readReleases } from "./bench/corpus.js";
import { linearityTable } from "./bench/linear.js";

const { values } = parseArgs({
  options: { only: { type: "string" }, rounds: { type: "string", default: "3" } },
});
const rounds = Number(values.rounds);
const wants = (part) => values.only === undefined || values.only === part;

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; median of ${rounds} rounds\n`,
);

if (wants("text")) {
  const [ours, compromise, wink] = measureInTurn(
    ["presswork", "compromise", "wink"].map((name) => ["measure.js", name]),
  );
  printTable(`Text to validated JSON record, one core: ${readReleases().name}`, [
    ["presswork, everything on", ours, "1"],
    ["compromise, `nlp(text)` alone", compromise, ratio(ours, compromise)],
    ["wink-nlp, sentences and parts of speech", wink, ratio(ours, wink)],
  ]);
}
if (wants("html")) {
  const [ours, cheerio] = measureInTurn(
    ["presswork-html", "cheerio-load"].map((name) => ["measure.js", name]),
  );
  printTable(`HTML to validated JSON record, one core: ${nameOfPages()}`, [
    ["presswork, everything on", ours, "1"],
    ["cheerio, `load(html)` alone", cheerio, ratio(ours, cheerio)],
  ]);
}
if (wants("archive")) {
  const [one, two, ten] = measureInTurn([
    ["archive.js", "6000", "1"],
    ["archive.js", "6000", "2"],
    ["archive.js", "60000", "2"],
  ]);
  printTable("An archive through the whole command", [
    ["6,000 documents, 1 worker", one, "1"],
    ["6,000 documents, 2 workers", two, (speed(two) / speed(one)).toFixed(2)],
    ["60,000 documents, 2 workers", ten, (speed(ten) / speed(one)).toFixed(2)],
  ]);
}
if (wants("linear")) console.log(await linearityTable());

/** Rounds in turn, so that a machine whose speed drifts drifts for all. */
function measureInTurn(commands) {
  const results = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, [script, ...args]] of commands.entries()) {
      const file = fileURLToPath(new URL(`./bench/${script}`, import.meta.url));
      results[index].push(JSON.parse(execFileSync(process.execPath, [file, ...args], { encoding: "utf8" })));
    }
  }
  return results.map((runs) => runs.sort((a, b) => speed(a) - speed(b))[Math.floor(runs.length / 2)]);
}

function speed({ bytes, seconds }) {
  return bytes / 1e6 / seconds;
}

function ratio(ours, theirs) {
  const times = speed(ours) / speed(theirs);
  return times >= 1 ? `${times.toFixed(1)} × slower` : `${(1 / times).toFixed(1)} × faster`;
}

function printTable(title, rows) {
  console.log(
    `${title}\n\n| what | MB/s | documents/s | peak MB | against the first |\n| --- | ---: | ---: | ---: | ---: |`,
  );
  for (const [what, result, against] of rows) {
    const perSecond = Math.round(result.documents / result.seconds);
    console.log(
      `| ${what} | ${speed(result).toPrecision(3)} | ${perSecond.toLocaleString("en")} | ${Math.round(result.peakMegabytes)} | ${against} |`,
    );
  }
  console.log();
}
