import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { presswork, temporaryFolder } from "../support/cli.js";

/** A disk of the given size, or null where this user may not mount one. */
function smallDisk(kilobytes: number): string | null {
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync("umount", [folder]);
  });
  return folder;
}

test("a full disk: a clear message, exit 2, and what was there before is untouched", async (context) => {
  const disk = smallDisk(256);
  if (disk === null) {
    console.log("skipped: this user may not mount a small disk");
    context.skip();
    return;
  }
  const output = join(disk, "out");
  mkdirSync(output);
  writeFileSync(join(output, "records.jsonl"), "from before\n");
  const archive = temporaryFolder();
  for (let i = 0; i < 200; i++)
    writeFileSync(join(archive, `${i}.txt`), `Release ${i}\n\n${"We rose 12 per cent. ".repeat(100)}`);

  const { code, stderr } = await presswork(["extract", archive, "-o", output]);
  expect(code).toBe(2);
  expect(stderr).toContain("the output cannot be written");
  expect(readFileSync(join(output, "records.jsonl"), "utf8")).toBe("from before\n");
});
