// The plain command with two workers against Spark with two workers, by turns, on the same archive: releases
// repeated until a run takes minutes. Then each piece of Spark's way alone. Prints the table of docs/spark.md.
// Arguments: --documents 60000 --rounds 2. CPU seconds are those of all processes; they hold on a loaded machine too.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runMeasured } from "./measured-run.js";
import { findSpark, PRESSWORK, startJob, TWO_WORKERS } from "./submit.js";

const { values } = parseArgs({
  options: { documents: { type: "string", default: "60000" }, rounds: { type: "string", default: "2" } },
});
const spark = findSpark();
if (spark === null) throw new Error("PySpark or Java is not on this machine");

const folder = mkdtempSync(join(tmpdir(), "presswork-overhead-"));
const MAIN = PRESSWORK.split(" ")[1];
const place = (name) => join(folder, name);
const standIn = `sh ${fileURLToPath(new URL("./stand-in.sh", import.meta.url))} ${MAIN}`;
try {
  const writer = fileURLToPath(new URL("../bench/write-archive.js", import.meta.url));
  execFileSync(process.execPath, [writer, place("archive.ndjson"), values.documents]);
  writeFileSync(place("one.ndjson"), '{"uri":"a","text":"Bridge to reopen in May"}\n');

  const rounds = [];
  const load = loadavg()[0];
  for (let round = 0; round < Number(values.rounds); round++) {
    rounds.push({ plain: await plain("archive.ndjson", 2), spark: await inSpark("archive.ndjson") });
  }
  renameSync(place("plain/records.jsonl"), place("records.ndjson"));
  const pieces = {
    start: await inSpark("one.ndjson", { presswork: standIn }),
    pipe: await inSpark("records.ndjson", { presswork: standIn, more: ["--lines"] }),
    parquet: await inSpark("records.ndjson", { presswork: standIn }),
    filter: await plain("one.ndjson", 1),
  };
  console.log(report(rounds, pieces, load));
} finally {
  rmSync(folder, { recursive: true });
}

function plain(archive, workers) {
  const options = ["-o", place("plain"), "--force", "--quiet", "--workers", String(workers)];
  return runMeasured(() => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, "extract", place(archive), ...options]);
    if (status !== 0 && status !== 1) throw new Error(String(stderr));
  });
}

function inSpark(archive, { presswork = PRESSWORK, more = [] } = {}) {
  return runMeasured(async () => {
    const job = startJob(spark, {
      master: TWO_WORKERS,
      args: [place(archive), "-o", place("spark"), ...more],
      presswork,
    });
    if ((await job.ended) > 1) throw new Error(job.log().slice(-5000));
    return JSON.parse(readFileSync(place("spark/manifest.json"), "utf8"));
  });
}

function report(rounds, pieces, load) {
  const best = (kind) => rounds.map((round) => round[kind]).sort((a, b) => a.cpu - b.cpu)[0];
  const [alone, together] = [best("plain"), best("spark")];
  const partitions = together.result.partitions.length;
  const percent = (value) => `${value >= 0 ? "+" : "−"}${Math.abs(value * 100).toFixed(0)} %`;
  const row = (name, { seconds, cpu }, note) =>
    `| ${name} | ${seconds.toFixed(0)} | ${cpu.toFixed(1)} | ${note} |`;
  const less = (a, b) => ({ seconds: a.seconds - b.seconds, cpu: a.cpu - b.cpu });
  const times = ({ seconds, cpu }, count) => ({ seconds: (seconds * count) / 2, cpu: cpu * count });
  const share = ({ cpu }) => percent(cpu / alone.cpu);
  const megabytes = (statSync(place("archive.ndjson")).size / 1e6).toFixed(0);
  return [
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}, load ${load.toFixed(1)} at the start; ${values.documents} releases, ${megabytes} MB, ${partitions} partitions; ${rounds.length} round(s) by turns, of which those with the least CPU`,
    "",
    "| what | seconds | CPU seconds | against the command |",
    "| --- | ---: | ---: | ---: |",
    row("`presswork extract`, two workers", alone, ""),
    row(
      "Spark, two workers",
      together,
      `time ${percent(together.seconds / alone.seconds - 1)}, CPU ${percent(together.cpu / alone.cpu - 1)}`,
    ),
    row("· Java, Python, executors: start and end", pieces.start, share(pieces.start)),
    row(
      "· reading, the pipe, writing lines",
      less(pieces.pipe, pieces.start),
      share(less(pieces.pipe, pieces.start)),
    ),
    row(
      "· parsing with the schema, Parquet instead of lines",
      less(pieces.parquet, pieces.pipe),
      share(less(pieces.parquet, pieces.pipe)),
    ),
    row(
      `· start of the filter, once a partition (${partitions})`,
      times(pieces.filter, partitions),
      share(times(pieces.filter, partitions)),
    ),
  ].join("\n");
}
