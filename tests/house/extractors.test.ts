import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXTRACTORS } from "../../src/extract/index.js";

const GUIDE = readFileSync("docs/how-to-add-an-extractor.md", "utf8");

describe.each(EXTRACTORS)("the extractor $name", ({ name }) => {
  test("has its chain of steps in a folder of its name", () => {
    expect(existsSync(`src/extract/${name}/index.ts`)).toBe(true);
  });

  test("has tests of its own", () => {
    expect(readdirSync(`tests/extract/${name}`).some((file) => file.endsWith(".test.ts"))).toBe(true);
  });

  test("is told of in the guide to extractors", () => {
    expect(GUIDE).toContain(`| \`${name}\` |`);
  });
});
