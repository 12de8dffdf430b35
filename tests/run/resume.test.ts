import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { presswork, startPresswork, temporaryFolder } from "../support/cli.js";

/** Kills in one run of the test; `npm run kills` does thirty. */
const KILLS = Number(process.env.PRESSWORK_KILLS ?? 3);

/** An archive that takes a second or two, so that there is something to interrupt. */
function writeArchive(documents: number): string {
  const folder = temporaryFolder();
  const paragraph = "“We rose 12 per cent,” said Al Finn, director of works, on 4 May 2026.\n\n";
  for (let i = 0; i < documents; i++) {
    writeFileSync(
      join(folder, `${String(i).padStart(5, "0")}.txt`),
      `Release ${i}\n\n${paragraph.repeat(40)}`,
    );
  }
  return folder;
}

function results(output: string): Record<string, string> {
  return Object.fromEntries(
    ["records.jsonl", "rejected.jsonl"].map((name) => [name, readFileSync(join(output, name), "utf8")]),
  );
}

function unchanged(output: string): number {
  return JSON.parse(readFileSync(join(output, "manifest.json"), "utf8")).counts.unchanged;
}

describe("a run that was killed goes on", () => {
  test(`${KILLS} times at random moments: the same bytes, nothing left behind`, {
    timeout: 60_000 + KILLS * 60_000,
  }, async () => {
    const archive = writeArchive(600);
    const whole = join(temporaryFolder(), "whole");
    const started = performance.now();
    await presswork(["extract", archive, "-o", whole]);
    const duration = performance.now() - started;

    const output = join(temporaryFolder(), "killed");
    for (let kills = 0; kills < KILLS; ) {
      if (await isKilledAfter(duration * Math.random(), archive, output)) kills++;
      else beginAnew(output, whole);
    }
    const { code } = await presswork(["extract", archive, "-o", output]);
    expect(code).toBe(0);
    expectTheSame(output, whole);
  });

  test("SIGINT finishes what is underway, exits 130 and keeps it", { timeout: 60_000 }, async () => {
    const archive = writeArchive(800);
    const output = join(temporaryFolder(), "out");
    const child = startPresswork(["extract", archive, "-o", output]);
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    while (!hasJournal(output)) await sleep(5);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(existsSync(join(output, "records.jsonl"))).toBe(false);

    await presswork(["extract", archive, "-o", output]);
    expect(unchanged(output)).toBeGreaterThan(0);
  });
});

/** Runs, and kills after so many milliseconds; false where the run had come to its end before. */
async function isKilledAfter(milliseconds: number, archive: string, output: string): Promise<boolean> {
  const child = startPresswork(["extract", archive, "-o", output]);
  const signal = new Promise((resolve) => child.on("close", (_code, signal) => resolve(signal)));
  await sleep(milliseconds);
  child.kill("SIGKILL");
  return (await signal) === "SIGKILL";
}

/** What the killed runs before have finished is looked at, and gives way to an empty folder. */
function beginAnew(output: string, whole: string): void {
  expectTheSame(output, whole);
  rmSync(output, { recursive: true });
}

function expectTheSame(output: string, whole: string): void {
  expect(results(output)).toEqual(results(whole));
  expect(readdirSync(output).sort()).toEqual(["manifest.json", "records.jsonl", "rejected.jsonl"]);
}

function hasJournal(output: string): boolean {
  const journal = join(output, ".presswork/current/journal.jsonl");
  return existsSync(journal) && readFileSync(journal).length > 0;
}

describe("a run after a finished one", () => {
  test("extracts only what is new or changed; what is gone leaves", async () => {
    const archive = writeArchive(5);
    const output = join(temporaryFolder(), "out");
    await presswork(["extract", archive, "-o", output]);
    writeFileSync(join(archive, "00001.txt"), "Changed\n\nNothing to see.");
    writeFileSync(join(archive, "00009.txt"), "New\n\nNothing to see.");
    rmSync(join(archive, "00003.txt"));
    await presswork(["extract", archive, "-o", output]);

    expect(unchanged(output)).toBe(3);
    const uris = (results(output)["records.jsonl"] ?? "")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source.uri);
    expect(uris).toEqual(["00000.txt", "00001.txt", "00002.txt", "00004.txt", "00009.txt"]);
  });

  test("--force extracts everything again", async () => {
    const archive = writeArchive(3);
    const output = join(temporaryFolder(), "out");
    await presswork(["extract", archive, "-o", output]);
    await presswork(["extract", archive, "-o", output, "--force"]);
    expect(unchanged(output)).toBe(0);
  });

  test("of torn files only the whole lines are gone on with", async () => {
    const archive = writeArchive(6);
    const output = join(temporaryFolder(), "out");
    await presswork(["extract", archive, "-o", output]);
    const whole = results(output);
    const { key, documents } = JSON.parse(readFileSync(join(output, "manifest.json"), "utf8"));
    const journal = documents.map((entry: unknown) => `${JSON.stringify(entry)}\n`).join("");

    const torn = temporaryFolder();
    mkdirSync(join(torn, ".presswork/current"), { recursive: true });
    writeFileSync(join(torn, ".presswork/key"), key);
    writeFileSync(join(torn, ".presswork/current/journal.jsonl"), journal.slice(0, -10));
    writeFileSync(
      join(torn, ".presswork/current/records.jsonl"),
      (whole["records.jsonl"] ?? "").slice(0, -9000),
    );
    writeFileSync(join(torn, ".presswork/current/rejected.jsonl"), "");
    await presswork(["extract", archive, "-o", torn]);
    expect(results(torn)).toEqual(whole);
    expect(unchanged(torn)).toBeGreaterThan(0);
    expect(unchanged(torn)).toBeLessThan(6);
  });

  test("a folder that another run is writing to is refused", async () => {
    const archive = writeArchive(1);
    const output = temporaryFolder();
    mkdirSync(join(output, ".presswork"));
    writeFileSync(join(output, ".presswork/lock"), String(process.pid));
    const { code, stderr } = await presswork(["extract", archive, "-o", output]);
    expect(code).toBe(2);
    expect(stderr).toContain(`another run (process ${process.pid})`);
  });

  test("the lock of a process that is gone is taken over", async () => {
    const archive = writeArchive(1);
    const output = temporaryFolder();
    mkdirSync(join(output, ".presswork"));
    writeFileSync(join(output, ".presswork/lock"), "999999999");
    expect((await presswork(["extract", archive, "-o", output])).code).toBe(0);
  });
});

describe("--dry-run", () => {
  test("says what would be done, and does nothing", async () => {
    const archive = writeArchive(4);
    const output = join(temporaryFolder(), "out");
    await presswork(["extract", archive, "-o", output]);
    const before = results(output);
    writeFileSync(join(archive, "00001.txt"), "Changed");
    writeFileSync(join(archive, "00009.txt"), "New");
    rmSync(join(archive, "00003.txt"));
    const { code, stderr } = await presswork([
      "extract",
      archive,
      "-o",
      output,
      "--dry-run",
      "--log-format",
      "json",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stderr)).toEqual({
      event: "dry-run",
      new: 1,
      changed: 1,
      unchanged: 2,
      gone: 1,
      invalid: 0,
      unreadable: 0,
    });
    expect(results(output)).toEqual(before);
  });

  test("tells a line that is no document from a new one", async () => {
    const lines = join(temporaryFolder(), "releases.ndjson");
    writeFileSync(lines, '{"text":"LEEDS, 4 May 2026 – Ashby Council has opened a park."}\n{"text":\n');
    const output = join(temporaryFolder(), "out");
    const { stderr } = await presswork(["extract", lines, "-o", output, "--dry-run", "--log-format", "json"]);
    expect(JSON.parse(stderr)).toMatchObject({ new: 1, invalid: 1, unreadable: 0 });
  });
});
