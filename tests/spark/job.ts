import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { findSpark, type Job, startJob } from "../../scripts/spark/submit.js";
import { hasShared, readShared } from "../support/shared.js";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const SPARK = findSpark();
if (SPARK === null) console.log("skipped: PySpark or Java is not on this machine (see .ci/install-optional)");

/** Starts jobs, and ends those that a failed test has left. */
export function jobsOfThisFile(): (options: Parameters<typeof startJob>[1]) => Job {
  const jobs: Job[] = [];
  afterAll(() => {
    for (const { child } of jobs) child.kill("SIGKILL");
  });
  return (options) => {
    if (SPARK === null) throw new Error("these tests are skipped without Spark");
    const job = startJob(SPARK, options);
    jobs.push(job);
    return job;
  };
}

/** Real releases where they are, else our own, repeated. */
export function releases(count: number): string[] {
  const texts = hasShared("corpora/releases.jsonl.gz") ? sharedReleases() : ownReleases();
  return Array.from({ length: count }, (_, i) => texts[i % texts.length] ?? "");
}

function sharedReleases(): string[] {
  const lines = readShared("corpora/releases.jsonl.gz").trimEnd().split("\n");
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

function ownReleases(): string[] {
  const documents = join(ROOT, "corpus/documents");
  return readdirSync(documents)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(documents, name), "utf8"));
}

/** The command alone, on this machine: a line for each document. */
export function filterAlone(from: "ndjson" | "warc", input: Uint8Array): string {
  const command = [join(ROOT, "dist/cli/main.js"), "extract", "--from", from, "-", "--quiet"];
  try {
    return execFileSync(process.execPath, command, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  } catch (error) {
    // 1: some documents were rejected, and have their lines
    const { status, stdout } = error as { status?: number; stdout?: string };
    if (status === 1 && stdout !== undefined) return stdout;
    throw error;
  }
}

export interface Manifest {
  readonly documents: number;
  readonly records: number;
  readonly rejected: number;
  readonly partitions: readonly Omit<Manifest, "partitions">[];
}

export function readManifest(output: string): Manifest {
  return JSON.parse(readFileSync(join(output, "manifest.json"), "utf8"));
}

/** In = records + rejected: in each partition, and the partitions together. */
export function addsUp({ partitions, ...totals }: Manifest): boolean {
  const sum = (key: "documents" | "records" | "rejected") =>
    partitions.reduce((all, partition) => all + partition[key], 0) === totals[key];
  const isWhole = partitions.every(({ documents, records, rejected }) => documents === records + rejected);
  return isWhole && sum("documents") && sum("records") && sum("rejected");
}
