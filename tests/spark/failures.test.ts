import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolderForAll } from "../support/folders.js";
import { jobsOfThisFile, ROOT, SPARK } from "./job.js";

const MAIN = join(ROOT, "dist/cli/main.js");
const folder = temporaryFolderForAll();
const start = jobsOfThisFile();

function archive(): string {
  const path = join(folder(), "archive.ndjson");
  writeFileSync(path, '{"uri":"a","text":"Bridge to reopen in May"}\n');
  return path;
}

/** A folder for PATH with a `node` that is too old. */
function oldNode(): string {
  const bin = join(folder(), "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "node"), "#!/bin/sh\necho v18.19.0\n");
  chmodSync(join(bin, "node"), 0o755);
  return bin;
}

/** What a part of the job says to a question. */
function askPython(expression: string): string {
  const program = `import presswork_filter; print(${expression}, end="")`;
  const python = SPARK?.env.PYSPARK_PYTHON ?? "";
  return execFileSync(python, ["-c", program], { cwd: join(ROOT, "scripts/spark"), encoding: "utf8" });
}

describe.skipIf(SPARK === null)("a job in Spark that cannot go on says why", { timeout: 600_000 }, () => {
  test("a filter that fails fails its task; its own words are the job's last", async () => {
    const failing = fileURLToPath(new URL("./fixtures/failing-filter.sh", import.meta.url));
    const output = join(folder(), "failed");
    const presswork = `sh ${failing} ${MAIN}`;
    const job = start({ master: "local[1]", args: [archive(), "-o", output], presswork });
    expect(await job.ended).toBe(2);
    expect(job.log()).toContain("presswork-spark: the filter failed with exit status 9: the disk is on fire");
  });

  test("before each partition Node is asked for its version, where the partition is", () => {
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", askPython("presswork_filter.check_node('presswork')")],
      {
        env: { ...process.env, PATH: `${oldNode()}:${process.env.PATH}` },
        encoding: "utf8",
      },
    );
    expect(status).toBe(126);
    expect(stderr).toMatch(/Node v18\.19\.0 on \S+ is too old; presswork needs 20\.18\.1 or later\n$/);
    expect(askPython("presswork_filter.script_of('presswork', 'ndjson')")).toContain("is too old");
  });

  test("a command that does not run is told before anything is read", async () => {
    const job = start({
      master: "local[1]",
      args: [archive(), "-o", join(folder(), "absent")],
      presswork: "no-such-command",
    });
    expect(await job.ended).toBe(2);
    expect(job.log()).toContain("`no-such-command` does not run; install presswork on every node");
    expect(job.log()).not.toContain("Running Spark version");
  });

  test("the Node that the job asks for is the one that the package asks for", () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(engines.node).toBe(`>=${askPython("presswork_filter.MINIMUM_NODE")}`);
  });
});
