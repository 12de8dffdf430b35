import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolderForAll } from "../support/folders.js";
import { hasShared, readShared } from "../support/shared.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = join(ROOT, "dist/cli/main.js");

/** Where .ci/install-optional puts PySpark, or where the user has it. */
const SPARK_SUBMIT = findSparkSubmit();
if (SPARK_SUBMIT === null)
  console.log("skipped: PySpark or Java is not on this machine (see .ci/install-optional)");

function findSparkSubmit(): string | null {
  for (const command of [join(ROOT, ".venv/bin/spark-submit"), "spark-submit"]) {
    try {
      execFileSync(command, ["--version"], { stdio: "ignore" });
      return command;
    } catch {
      // not there, or without Java: the next one
    }
  }
  return null;
}

const DOCUMENTS = 1000;
const folder = temporaryFolderForAll();
let children: ChildProcess[] = [];

/** Real releases where they are, else our own, repeated; each names itself. */
function archiveLines(): string[] {
  const lines = hasShared("corpora/releases.jsonl.gz")
    ? readShared("corpora/releases.jsonl.gz").trimEnd().split("\n")
    : ownReleases();
  return Array.from({ length: DOCUMENTS }, (_, i) => {
    const { text } = JSON.parse(lines[i % lines.length] ?? "") as { text: string };
    return JSON.stringify({ uri: `release-${i}`, text });
  });
}

function ownReleases(): string[] {
  const documents = join(ROOT, "corpus/documents");
  return readdirSync(documents)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => JSON.stringify({ text: readFileSync(join(documents, name), "utf8") }));
}

/** The job on two workers of a cluster on this machine. */
function startJob(
  output: string,
  presswork = `${process.execPath} ${MAIN}`,
): { child: ChildProcess; log: () => string } {
  const venv = SPARK_SUBMIT?.includes("/") ? join(SPARK_SUBMIT, "../..") : null;
  const child = spawn(
    SPARK_SUBMIT ?? "",
    [
      ...[
        "--master",
        "local-cluster[2,1,1024]",
        "--conf",
        "spark.task.maxFailures=8",
        "--conf",
        "spark.ui.enabled=false",
      ],
      join(ROOT, "scripts/spark/presswork_spark.py"),
      ...[
        join(folder(), "archive.ndjson"),
        "-o",
        output,
        "--lines",
        "--partition-mb",
        "1",
        "--presswork",
        presswork,
      ],
    ],
    {
      env: {
        ...process.env,
        ...(venv === null ? {} : { SPARK_HOME: sparkHome(venv), PYSPARK_PYTHON: join(venv, "bin/python") }),
      },
    },
  );
  children.push(child);
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  }
  return { child, log: () => log };
}

function sparkHome(venv: string): string {
  const code = "import pyspark, os; print(os.path.dirname(pyspark.__file__))";
  return execFileSync(join(venv, "bin/python"), ["-c", code], { encoding: "utf8" }).trim();
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on("close", resolve));
}

function linesOf(output: string): string[] {
  return readdirSync(join(output, "lines"))
    .filter((name) => name.endsWith(".gz"))
    .flatMap((name) =>
      gunzipSync(readFileSync(join(output, "lines", name)))
        .toString("utf8")
        .trimEnd()
        .split("\n"),
    )
    .sort();
}

function manifestOf(output: string) {
  return JSON.parse(readFileSync(join(output, "manifest.json"), "utf8"));
}

describe.skipIf(SPARK_SUBMIT === null)("presswork inside Spark, two workers", { timeout: 400_000 }, () => {
  let single: string[] = [];

  beforeAll(() => {
    writeFileSync(join(folder(), "archive.ndjson"), `${archiveLines().join("\n")}\n`);
    const input = readFileSync(join(folder(), "archive.ndjson"));
    const filter = [MAIN, "extract", "--from", "ndjson", "-", "--quiet"];
    const out = execFileSync(process.execPath, filter, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
    single = out.trimEnd().split("\n").sort();
  }, 120_000);

  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
    children = [];
  });

  test("the same bytes as on one machine, also with an executor killed mid-run; the manifest adds up", async () => {
    const output = join(folder(), "killed");
    const { child, log } = startJob(output);
    const end = ended(child);
    while (!log().includes("Starting task") && child.exitCode === null)
      await new Promise((r) => setTimeout(r, 50));
    execFileSync("pkill", ["-9", "-n", "-f", "CoarseGrainedExecutorBackend"]);
    expect(await end, log().slice(-3000)).toBe(0);
    expect(log()).toMatch(/Lost executor|Executor .* (?:lost|exited)|exited with code 137/i);

    expect(linesOf(output)).toEqual(single);
    const manifest = manifestOf(output);
    expect(manifest).toMatchObject({ documents: DOCUMENTS, records: DOCUMENTS, rejected: 0 });
    const summed = manifest.partitions.reduce(
      (sum: number, { records }: { records: number }) => sum + records,
      0,
    );
    expect(summed).toBe(DOCUMENTS);
  });

  test("a filter that fails fails the job, with its own words in the message", async () => {
    const { child, log } = startJob(join(folder(), "failed"), `${process.execPath} ${MAIN} --no-such-option`);
    expect(await ended(child)).not.toBe(0);
    expect(log()).toMatch(/does not run|unknown option/);
  });
});
