// npm run mutation: Stryker changes decisions of the extractors one by one and runs our case tables against each; a
// change that no case notices is a decision that nothing holds. Arguments are those of `stryker run`, such as
// --mutate src/extract/quotes/speech/judge.ts. It takes long: a minute and more for ten mutants.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("./mutation/", import.meta.url));
const windows = process.platform === "win32";
if (!existsSync(`${folder}node_modules`)) {
  console.error("installing Stryker into scripts/mutation/node_modules");
  spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit", shell: windows });
}
const { status } = spawnSync(
  process.execPath,
  [
    `${folder}node_modules/@stryker-mutator/core/bin/stryker.js`,
    "run",
    `${folder}stryker.config.json`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
