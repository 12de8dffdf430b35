import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatAnnotation } from "../../src/cli/github-annotation.js";
import { issue } from "../../src/model/index.js";
import { presswork, temporaryFolder } from "../support/cli.js";

const ODD = "Bridge to reopen\n\nIt closed on Monday 5 May 2026 for repairs, said the council of the town.\n";

/** A folder to call the command in, as a workflow does: paths are relative to it. */
function checkout(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "releases"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, "releases", name), content);
  return folder;
}

describe("issues as annotations of a pull request", () => {
  test("files that were named: each at its line of the file", async () => {
    const cwd = checkout({ "a.txt": ODD, "b.txt": "" });
    const args = ["extract", "releases/a.txt", "releases/b.txt", "-o", "out", "--log-format", "github"];
    const { code, stderr, stdout } = await presswork(args, { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /^::warning file=releases\/a\.txt,line=3,col=14,title=V202 weekday does not .*::/m,
    );
    expect(stderr).toMatch(/^::error file=releases\/b\.txt,title=I101 document is empty::/m);
  });

  test("a folder: files are named from where the command was called", async () => {
    const cwd = checkout({ "a.txt": ODD });
    const { stderr } = await presswork(["extract", "releases", "-o", "out", "--log-format", "github"], {
      cwd,
    });
    expect(stderr).toMatch(/^::warning file=releases\/a\.txt,line=3,/m);
  });

  test("a line of NDJSON, whatever it calls itself", async () => {
    const line = JSON.stringify({ id: "bridge", text: ODD });
    const cwd = checkout({ "a.ndjson": `${line}\nnonsense\n` });
    const args = ["extract", "releases/a.ndjson", "-o", "out", "--log-format", "github"];
    const { stderr } = await presswork(args, { cwd });
    expect(stderr).toMatch(/^::warning file=releases\/a\.ndjson,line=1,col=1,title=V202/m);
    expect(stderr).toMatch(/^::error file=releases\/a\.ndjson,line=2,col=1,title=S103/m);
  });

  test("one file, its record on stdout", async () => {
    const cwd = checkout({ "a.txt": ODD });
    const { stderr, stdout } = await presswork(["extract", "releases/a.txt", "--log-format", "github"], {
      cwd,
    });
    expect(JSON.parse(stdout).source.uri).toBe("releases/a.txt");
    expect(stderr).toMatch(/^::warning file=releases\/a\.txt,line=3,/m);
  });

  test("records that are checked: at their line of the file of records", async () => {
    const cwd = checkout({ "records.jsonl": "{}\n" });
    const args = ["validate", "releases/records.jsonl", "--log-format", "github"];
    const { code, stdout } = await presswork(args, { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=releases\/records\.jsonl,line=1,col=1,title=V101/m);
  });

  test("a name or a message cannot end the command, or begin another", () => {
    const told = formatAnnotation("a,b:c.txt", null, issue("I101", { detail: "100%\n::error::no" }));
    expect(told).toContain("file=a%2Cb%3Ac.txt,");
    expect(told).toContain("100%25%0A::error::no");
  });
});
