// npm run mutation: Stryker changes decisions of the extractors one by one and runs the case tables of that extractor
// against each; a change that no case notices is a decision that nothing holds. One file after the other, or the one
// that is named: npm run mutation -- src/extract/quotes/speech/judge.ts
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const QUOTES = ["cases", "speakers", "speech-or-term"].map((name) => `tests/extract/quotes/${name}.test.ts`);

/** Where candidates are chosen or named, each with the tables that say how its decisions have to fall. */
const TABLES_OF = {
  "src/extract/quotes/marks/pair-marks.ts": QUOTES,
  "src/extract/quotes/speech/judge.ts": QUOTES,
  "src/extract/quotes/attribution/index.ts": QUOTES,
  "src/extract/percentages/meaning/from-to.ts": ["tests/extract/percentages/cases.test.ts"],
  "src/extract/ratings/prose/timing.ts": ["tests/extract/ratings/prose.test.ts"],
};

const named = process.argv.slice(2);
const unknown = named.filter((file) => !(file in TABLES_OF));
if (unknown.length > 0) {
  console.error(`no tables are named for ${unknown.join(", ")}; known: ${Object.keys(TABLES_OF).join(", ")}`);
  process.exit(2);
}

const folder = fileURLToPath(new URL("./mutation/", import.meta.url));
if (!existsSync(`${folder}node_modules`)) {
  console.error("installing Stryker into scripts/mutation/node_modules");
  // Its runner asks for vitest beside it; the one of the repository serves.
  const options = { cwd: folder, stdio: "inherit", shell: process.platform === "win32" };
  const { status } = spawnSync("npm", ["ci", "--legacy-peer-deps", "--no-audit", "--no-fund"], options);
  if (status !== 0) process.exit(1);
}

for (const file of named.length > 0 ? named : Object.keys(TABLES_OF)) {
  console.error(`\n${file}`);
  const stryker = `${folder}node_modules/@stryker-mutator/core/bin/stryker.js`;
  const { status } = spawnSync(
    process.execPath,
    [stryker, "run", `${folder}stryker.config.json`, "--mutate", file],
    { stdio: "inherit", env: { ...process.env, PRESSWORK_CASE_TABLES: TABLES_OF[file].join(",") } },
  );
  if (status !== 0) process.exitCode = 1;
}
