import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import cases from "../cases/near-duplicates.json" with { type: "json" };
import { presswork, temporaryFolder } from "../support/cli.js";

/** Each pair beside each other, as `0-a.txt` and `0-b.txt`. */
function archive(): string {
  const folder = temporaryFolder();
  for (const [i, { first, second }] of cases.entries()) {
    writeFileSync(join(folder, `${i}-a.txt`), first);
    writeFileSync(join(folder, `${i}-b.txt`), second);
  }
  return folder;
}

function marksOf(output: string) {
  const { documents, counts } = JSON.parse(readFileSync(join(output, "manifest.json"), "utf8"));
  const marks = Object.fromEntries(
    documents.map((entry: { uri: string; nearDuplicate: unknown }) => [entry.uri, entry.nearDuplicate]),
  );
  return { marks, counts };
}

test("--near-duplicates marks them in the manifest, whatever the workers, and goes on with what was done", async () => {
  const folder = archive();
  const output = join(temporaryFolder(), "out");
  const extract = (to: string, ...more: string[]) => presswork(["extract", folder, "-o", to, ...more]);

  await extract(output);
  expect(Object.values(marksOf(output).marks).every((mark) => mark === null)).toBe(true);

  // The records of that run are kept; only the manifest is another.
  const { stderr } = await extract(output, "--near-duplicates");
  const { marks, counts } = marksOf(output);
  expect(marks["0-b.txt"]).toEqual({ of: "0-a.txt", similarity: expect.any(Number), figures: "same" });
  expect(marks["1-b.txt"]).toMatchObject({ of: "1-a.txt", figures: "different" });
  expect(counts).toMatchObject({ unchanged: cases.length * 2, nearDuplicates: 2, sameTemplate: 1 });
  expect(stderr).toContain("2 say nearly what another document says");

  const fresh = join(temporaryFolder(), "fresh");
  await extract(fresh, "--near-duplicates", "--similarity", "0.8", "--workers", "3");
  expect(marksOf(fresh).marks).toEqual(marks);

  const strict = join(temporaryFolder(), "strict");
  rmSync(join(folder, "1-a.txt"));
  await extract(strict, "--near-duplicates", "--similarity", "1");
  expect(Object.values(marksOf(strict).marks).every((mark) => mark === null)).toBe(true);
}, 120_000);

test("how alike: not below what the search can promise", async () => {
  const { code, stderr } = await presswork(["extract", "a", "-o", "b", "--similarity", "0.5"]);
  expect(code).toBe(2);
  expect(stderr).toContain("from 0.7 to 1");
});
