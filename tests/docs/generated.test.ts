import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("the generated pages are what the code would generate now", () => {
  const check = () =>
    execFileSync(process.execPath, ["scripts/generate-docs.js", "--check"], { encoding: "utf8" });
  expect(check).not.toThrow();
});
