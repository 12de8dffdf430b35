import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, test } from "vitest";
import { type Block, blocksOf, pages } from "../support/markdown.js";
import { hasPythonModule, runPython } from "../support/python.js";

/** What a reader of the docs has: the command, and an archive of releases. */
const home = mkdtempSync(join(tmpdir(), "presswork-docs-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const PATH = [join(home, "bin"), process.env.PATH].join(delimiter);

mkdirSync(join(home, "bin"));
const command = join(home, "bin/presswork");
writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${resolve("bundle/cli/main.js")}" "$@"\n`);
chmodSync(command, 0o755);

/** A few releases, so that this is quick: the one that the pages name, and enough for an answer to each question. */
const ARCHIVE = [
  "northants-police-2024-02-20.txt",
  "garsdale-prison-inspection.txt",
  "hollin-court-hospice-cqc.html",
  "dune-savings-cra-app.txt",
  "alderpoint-income-fund-stars.html",
];

const RUNNABLE = /^(?:(?:sh|sql|python) run|\w+ file \S+)$/;

const runnable = pages()
  .map((page) => ({ page, blocks: blocksOf(page).filter(({ info }) => RUNNABLE.test(info)) }))
  .filter(({ blocks }) => blocks.length > 0);

describe.skipIf(process.platform === "win32").each(runnable)("the commands of $page", ({ page, blocks }) => {
  const folder = join(home, page.replaceAll("/", "-"));
  for (const name of ARCHIVE) cpSync(`corpus/documents/${name}`, join(folder, "archive", name));

  test("run in their order, and print what the page says", { timeout: 120_000 }, async () => {
    if (blocks.some(({ info }) => /^(?:sql|python)/.test(info))) await shell(folder, TABLES);
    for (const block of blocks) {
      const printed = await run(folder, block);
      if (block.printed !== null) expect(printed).toMatch(toPattern(block.printed));
    }
  });
});

const TABLES = "presswork extract archive -o output --format csv parquet";

async function run(folder: string, { info, code }: Block): Promise<string> {
  const [, use, file = ""] = info.split(" ");
  if (use === "file") {
    writeFileSync(join(folder, file), code);
    return "";
  }
  if (info === "sql run") return query(folder, code);
  if (info === "sh run") return shell(folder, code);
  const modules = [...code.matchAll(/^import (\w+)/gm)].map(([, name = ""]) => name);
  return modules.every(hasPythonModule) ? python(folder, code) : "";
}

function shell(folder: string, code: string): string {
  const { status, stdout, stderr } = spawnSync("sh", ["-euc", code], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH, NO_COLOR: "1" },
  });
  expect({ code, status, stderr }).toMatchObject({ status: 0 });
  return `${stdout}${stderr}`;
}

/** An answer without a row is none. */
async function query(folder: string, code: string): Promise<string> {
  const connection = await (await DuckDBInstance.create()).connect();
  try {
    const answer = await connection.runAndReadAll(code.replaceAll("'output/", `'${folder}/output/`));
    expect({ code, rows: answer.currentRowCount }).not.toMatchObject({ rows: 0 });
    return answer
      .getRowsJson()
      .map((row) => row.join(" | "))
      .join("\n");
  } finally {
    connection.closeSync();
  }
}

function python(folder: string, code: string): string {
  return runPython(`import os, sys\nos.chdir(sys.argv[1])\nos.environ["PATH"] = sys.argv[2]\n${code}`, [
    folder,
    PATH,
  ]);
}

/** "…" stands for anything: a line of it for lines, inside a line for words. */
function toPattern(printed: string): RegExp {
  const lines = printed
    .trim()
    .split("\n")
    .map((line) => {
      if (line.trim() === "…") return "(?:.*\\n)*?";
      return `${line.trimEnd().split("…").map(escapeForPattern).join(".*")}[ ]*(?:\\n|$)`;
    });
  return new RegExp(lines.join(""));
}

function escapeForPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
