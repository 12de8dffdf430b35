// Prints how percentages do on the case files in ../shared: constructions, science passages, Recognizers-Text.
// Run after a build. A file that is not on this machine is skipped, with a line.
import { existsSync, readFileSync } from "node:fs";
import { PercentageCase, scorePercentageCases } from "../../dist/evaluate/percentage-cases.js";
import { foreignReason, scoreRecognizers, scoreScience } from "../../dist/evaluate/percentage-corpora.js";
import { formatMisses, formatScores } from "../../dist/evaluate/print.js";
import { loadKnowledge } from "../../dist/knowledge/index.js";

const SHARED = new URL("../../../shared/", import.meta.url);
const knowledge = loadKnowledge();
const showMisses = process.argv.includes("--misses");

const cases = read("knowledge/percentage-cases.jsonl", jsonLines);
if (cases)
  print(
    "percentage cases",
    scorePercentageCases(
      cases.map((line) => PercentageCase.parse(line)),
      knowledge,
    ),
  );

const passages = read("corpora/science-percentages.jsonl", jsonLines);
if (passages) print("science percentages", scoreScience(passages, knowledge));

for (const model of ["PercentModel", "PercentModelPercentMode"]) {
  const recognizers = read(`corpora/recognizers-english-${model}.json`, JSON.parse);
  if (!recognizers) continue;
  print(`recognizers ${model}`, { right: scoreRecognizers(recognizers, knowledge) });
  for (const foreign of recognizers) {
    const reason = foreignReason(foreign);
    if (reason !== null) console.log(`  left out  “${foreign.Input}”: ${reason}`);
  }
  console.log();
}

function print(name, tallies) {
  console.log(`${formatScores(name, { percentages: tallies })}\n`);
  if (showMisses) console.log(`${formatMisses({ percentages: tallies }, ["percentages"])}\n`);
}

function read(path, parse) {
  const file = new URL(path, SHARED);
  if (existsSync(file)) return parse(readFileSync(file, "utf8"));
  console.log(`shared/${path}: skipped, it is not on this machine\n`);
  return null;
}

function jsonLines(text) {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
