import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/model/index.js";
import { presswork, temporaryFolder } from "../support/cli.js";
import { aRecord } from "../support/record.js";

/** An output folder with these outcomes in it. */
function run(
  folder: string,
  name: string,
  records: readonly Outcome[],
  rejected: readonly Outcome[] = [],
): string {
  const output = join(folder, name);
  mkdirSync(output);
  const lines = (outcomes: readonly Outcome[]) => outcomes.map((one) => `${JSON.stringify(one)}\n`).join("");
  writeFileSync(join(output, "records.jsonl"), lines(records));
  writeFileSync(join(output, "rejected.jsonl"), lines(rejected));
  return output;
}

const RECORDS = [1, 2, 3].map(aRecord);
const LESS = RECORDS.map((record, at) => (at === 2 ? { ...record, quotes: [] } : record));

describe("presswork diff", () => {
  test("two runs of the same: nothing differs, and --exit-code gives 0", async () => {
    const folder = temporaryFolder();
    const [before, after] = [run(folder, "old", RECORDS), run(folder, "new", RECORDS)];
    const { code, stdout } = await presswork(["diff", before, after, "--exit-code"]);
    expect(stdout).toBe("3 documents: 0 differ, 3 are the same\n");
    expect(code).toBe(0);
  });

  test("a finding that was lost: in the list, in the table, and in the exit code when asked", async () => {
    const folder = temporaryFolder();
    const [before, after] = [run(folder, "old", RECORDS), run(folder, "new", LESS)];
    const { code, stdout } = await presswork(["diff", before, after]);
    expect(code).toBe(0);
    expect(stdout).toContain("releases/3.txt\n  - quote  Zoë “Z” O’Neil");
    expect(stdout).toMatch(/quote +post-quote-tag +0 +1 +0\n$/);
    expect((await presswork(["diff", before, after, "--exit-code"])).code).toBe(1);
    const summary = await presswork(["diff", before, after, "--summary"]);
    expect(summary.stdout).not.toContain("releases/3.txt");
  });

  test("as JSON, for a script", async () => {
    const folder = temporaryFolder();
    const [before, after] = [run(folder, "old", LESS), run(folder, "new", RECORDS)];
    const { stdout } = await presswork(["diff", before, after, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      summary: {
        documents: 3,
        changed: 1,
        counts: [{ kind: "quote", rule: "post-quote-tag", added: 1, lost: 0, changed: 0 }],
      },
      documents: [{ uri: "releases/3.txt", changes: [{ change: "added", kind: "quote" }] }],
    });
  });

  test("files of records by themselves", async () => {
    const folder = temporaryFolder();
    const before = join(run(folder, "old", RECORDS), "records.jsonl");
    const after = join(run(folder, "new", RECORDS.slice(0, 2)), "records.jsonl");
    const { stdout } = await presswork(["diff", before, after]);
    expect(stdout).toContain("releases/3.txt\n  - release  record → not there");
  });

  test("a run of a version that knew less, or more, of a source is read", async () => {
    const folder = temporaryFolder();
    const [first] = RECORDS;
    if (first === undefined) throw new Error("there are records");
    const { retrievedAt, ...less } = first.source;
    const older = { ...first, source: less } as unknown as Outcome;
    const newer = { ...first, source: { ...first.source, shelf: 3 } } as unknown as Outcome;
    const { code, stdout } = await presswork([
      "diff",
      run(folder, "old", [older]),
      run(folder, "new", [newer]),
    ]);
    expect(stdout).toBe("1 documents: 0 differ, 1 are the same\n");
    expect(code).toBe(0);
  });

  test("a folder without records, or lines that are none: what to do, and exit code 2", async () => {
    const folder = temporaryFolder();
    const before = run(folder, "old", RECORDS);
    const missing = await presswork(["diff", before, folder]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain("no records.jsonl in it");
    writeFileSync(join(folder, "odd.jsonl"), '{"schemaVersion":"0.9"}\n');
    const odd = await presswork(["diff", before, join(folder, "odd.jsonl")]);
    expect(odd.code).toBe(2);
    expect(odd.stderr).toContain("odd.jsonl:1: not a record: schemaVersion");
  });
});
