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

/** PySpark where .ci/install-optional puts it, or where the user has it; null without it or without Java. */
const SPARK = findSpark();
if (SPARK === null) console.log("skipped: PySpark or Java is not on this machine (see .ci/install-optional)");

function findSpark(): { submit: string; env: NodeJS.ProcessEnv } | null {
  for (const python of [join(ROOT, ".venv/bin/python"), "python3"]) {
    try {
      const code = "import pyspark, os; print(os.path.dirname(pyspark.__file__))";
      const home = execFileSync(python, ["-c", code], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim();
      const spark = {
        submit: join(home, "bin/spark-submit"),
        env: { ...process.env, SPARK_HOME: home, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python },
      };
      execFileSync(spark.submit, ["--version"], { stdio: "ignore", env: spark.env });
      return spark;
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
  const child = spawn(
    SPARK?.submit ?? "",
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
    { env: SPARK?.env },
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

describe.skipIf(SPARK === null)("presswork inside Spark, two workers", { timeout: 400_000 }, () => {
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

  test("a filter that fails fails its task, with its own words in the message", async () => {
    const failing = fileURLToPath(new URL("./fixtures/failing-filter.sh", import.meta.url));
    const { child, log } = startJob(join(folder(), "failed"), `sh ${failing} ${MAIN}`);
    expect(await ended(child)).not.toBe(0);
    expect(log()).toContain("the disk is on fire");
  });

  test("a command that does not run is told before anything is read", async () => {
    const { child, log } = startJob(join(folder(), "absent"), "no-such-command");
    expect(await ended(child)).toBe(2);
    expect(log()).toContain("`no-such-command` does not run; install presswork on every node");
  });
});
