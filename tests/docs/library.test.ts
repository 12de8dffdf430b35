import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";

/** Inside the package, so that the examples import it by its name as a user does. */
mkdirSync("dist", { recursive: true });
const folder = mkdtempSync(join("dist", "examples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync("docs/library.md", "utf8");
const EXAMPLE = /^## (.+)\n(?:(?!^## )[\s\S])*?```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gm;
const examples = [...page.matchAll(EXAMPLE)].map(([, title = "", code = "", printed = ""], number) => {
  return { title, code, printed, file: join(folder, `example-${number}.ts`) };
});

describe("the examples of docs/library.md", () => {
  test("each section has one", () => {
    expect(examples.length).toBe((page.match(/^## /gm) ?? []).length);
  });

  test.each(examples)("$title", ({ code, printed, file }) => {
    const script = file.replace(/ts$/, "mjs");
    writeFileSync(script, transformSync(code, { loader: "ts", format: "esm" }).code);
    expect(execFileSync(process.execPath, [script], { encoding: "utf8" })).toBe(printed);
  });

  test("the compiler accepts them as they stand", { timeout: 60_000 }, () => {
    for (const { code, file } of examples) writeFileSync(file, code);
    const project = join(folder, "tsconfig.json");
    writeFileSync(
      project,
      JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"], exclude: [] }),
    );
    execFileSync("npx", ["--no-install", "tsc", "--noEmit", "-p", project], { encoding: "utf8" });
  });
});
