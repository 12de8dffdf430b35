import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { presswork, temporaryFolder } from "../support/cli.js";

const SEED = "corpus/documents/northants-police-2024-02-20.txt";

describe("presswork explain", () => {
  test("a release with its findings, each with its rule", async () => {
    const { code, stdout } = await presswork(["explain", SEED]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\[34 per cent\]¹/);
    expect(stdout).toMatch(/percentage .* {2}by \S+, 0\.\d+\n {6}“34 per cent”/);
    expect(stdout).not.toContain("\u001b[");
  });

  test("only one kind, in either number", async () => {
    const plural = await presswork(["explain", SEED, "--kind", "quotes"]);
    const singular = await presswork(["explain", SEED, "--kind", "quote"]);
    expect(plural.stdout).toBe(singular.stdout);
    expect(plural.stdout).not.toContain("[34 per cent]");
    expect(plural.stdout).toContain("Ivan Balhatchet");
  });

  test("what was dropped, by which rule and why", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "a.txt");
    writeFileSync(file, "Rates\n\nGrowth of 12 per cent is on page https://a.example/?q=12%25 here.\n");
    const { stdout } = await presswork(["explain", file, "--rejected", "--kind", "percentages"]);
    expect(stdout).toContain("[12 per cent]¹");
    expect(stdout).toMatch(/✗ percentage dropped: .+ {2}by \S+\n/);
  });

  test("colour where it is forced, none where NO_COLOR says so", async () => {
    const forced = { FORCE_COLOR: "1", NO_COLOR: "" };
    expect((await presswork(["explain", SEED], { env: forced })).stdout).toContain("\u001b[");
    expect((await presswork(["explain", SEED, "--no-color"], { env: forced })).stdout).not.toContain(
      "\u001b[",
    );
    const both = await presswork(["explain", SEED], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(both.stdout).not.toContain("\u001b[");
  });

  test("from standard input", async () => {
    const { stdout } = await presswork(["explain", "-"], { stdin: "Growth was 12 per cent.\n" });
    expect(stdout).toContain("[12 per cent]¹");
  });

  test.each([
    { why: "a file that is not there", args: ["explain", "nowhere.txt"], code: 2, says: "no such file" },
    {
      why: "a kind that is none",
      args: ["explain", SEED, "--kind", "verbs"],
      code: 2,
      says: "there is quotes",
    },
  ])("$why", async ({ args, code, says }) => {
    const finished = await presswork(args);
    expect(finished.code).toBe(code);
    expect(finished.stderr).toContain(says);
  });

  test("a document without a record: its issues, and exit code 1", async () => {
    const { code, stdout, stderr } = await presswork(["explain", "-"], { stdin: " \n" });
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("error I101");
  });
});
