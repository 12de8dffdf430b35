import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXIT } from "../../src/cli/failure.js";

test.each(["README.md", "docs/troubleshooting.md"])("%s tells of each exit code", (page) => {
  const told = [...readFileSync(page, "utf8").matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(told).toEqual(Object.values(EXIT));
});
