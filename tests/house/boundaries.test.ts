import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** Deliberate breaches of the plan of the house; the linter must refuse each of them. */
const BREACHES: readonly { why: string; file: string; code: string }[] = [
  {
    why: "the model knows nobody",
    file: "src/model/breach.ts",
    code: 'export { splitSentences } from "../language/sentences.js";',
  },
  {
    why: "extract does not know ingest",
    file: "src/extract/breach.ts",
    code: 'export { ingest } from "../ingest/index.js";',
  },
  {
    why: "ingest does not know extract, at any depth",
    file: "src/ingest/html/breach.ts",
    code: 'export { EXTRACTORS } from "../../extract/index.js";',
  },
  {
    why: "validate does not know extract",
    file: "src/validate/breach.ts",
    code: 'export { EXTRACTORS } from "../extract/index.js";',
  },
  {
    why: "extract does no I/O",
    file: "src/extract/breach.ts",
    code: 'export { readFileSync } from "node:fs";',
  },
  {
    why: "only language knows compromise",
    file: "src/extract/breach.ts",
    code: 'export { default as nlp } from "compromise";',
  },
  {
    why: "natural by its sub-paths only",
    file: "src/language/breach.ts",
    code: 'export { default as natural } from "natural";',
  },
  { why: "only ingest reads HTML", file: "src/extract/breach.ts", code: 'export { load } from "cheerio";' },
  {
    why: "sources do not know run",
    file: "src/sources/breach.ts",
    code: 'export { extractArchive } from "../run/index.js";',
  },
  {
    why: "nobody knows cli",
    file: "src/run/breach.ts",
    code: 'export { readVersion } from "../cli/version.js";',
  },
];

test.each(BREACHES)("$why", async ({ file, code }) => {
  onTestFinished(() => rmSync(file, { force: true }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\n`);
  const { exitCode, output } = await lint(file);
  expect(exitCode).not.toBe(0);
  expect(output).toContain("noRestrictedImports");
});

test("an import that the plan allows passes", async () => {
  const file = "src/extract/breach.ts";
  onTestFinished(() => rmSync(file, { force: true }));
  writeFileSync(file, 'export { splitSentences } from "../language/sentences.js";\n');
  expect((await lint(file)).exitCode).toBe(0);
});

function lint(file: string): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    execFile("npx", ["--no-install", "biome", "lint", file], (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
}
