import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { readJobLines, sortedByIdAndUri, splitLines } from "../../scripts/spark/lines.js";
import { type Job, TWO_WORKERS } from "../../scripts/spark/submit.js";
import { temporaryFolderForAll } from "../support/folders.js";
import { addsUp, filterAlone, jobsOfThisFile, readManifest, releases, SPARK } from "./job.js";

const DOCUMENTS = 1000;
const REJECTED = 2;
const folder = temporaryFolderForAll();
const start = jobsOfThisFile();

describe.skipIf(SPARK === null)("presswork inside Spark, two workers", { timeout: 600_000 }, () => {
  test("an executor is killed mid-run: the bytes of one machine all the same; the manifest adds up", async () => {
    const lines = releases(DOCUMENTS).map((text, i) => JSON.stringify({ uri: `release-${i}`, text }));
    lines.splice(500, 0, JSON.stringify({ uri: "empty", text: "" }), JSON.stringify({ uri: "no text" }));
    const archive = join(folder(), "archive.ndjson");
    writeFileSync(archive, `${lines.join("\n")}\n`);
    const output = join(folder(), "killed");
    const job = start({
      master: TWO_WORKERS,
      conf: ["spark.task.maxFailures=8"],
      args: [archive, "-o", output, "--lines", "--partition-mb", "1"],
    });
    await killExecutor(job);
    // 1: some documents were rejected
    expect(await job.ended, job.log().slice(-3000)).toBe(1);
    expect(job.log()).toMatch(/Lost executor|Executor .* (?:lost|exited)|exited with code 137/i);

    const alone = filterAlone("ndjson", Buffer.from(`${lines.join("\n")}\n`));
    expect(sortedByIdAndUri(readJobLines(output))).toEqual(sortedByIdAndUri(splitLines(alone)));
    const manifest = readManifest(output);
    expect(manifest).toMatchObject({
      documents: DOCUMENTS + REJECTED,
      records: DOCUMENTS,
      rejected: REJECTED,
    });
    expect(manifest.partitions.length).toBeGreaterThan(1);
    expect(addsUp(manifest)).toBe(true);
  });
});

/** One of this job's, while it works on a task. */
async function killExecutor({ child, log }: Job): Promise<void> {
  while (!log().includes("Starting task") && child.exitCode === null) await sleep(50);
  await sleep(1000);
  const executors = execFileSync("pgrep", ["-P", String(child.pid), "-f", "CoarseGrainedExecutorBackend"], {
    encoding: "utf8",
  });
  process.kill(Number(executors.split("\n")[0]), "SIGKILL");
}
