// npm run compare: presswork and its peers on the same documents, with the same scorer, in the same run.
// Options: --pages N measures the first N pages only; --only quotes|percentages|pages.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { pages: { type: "string" }, only: { type: "string" } } });
const folder = fileURLToPath(new URL("./compare/", import.meta.url));
if (!existsSync(`${folder}node_modules`)) {
  console.error("installing the peers into scripts/compare/node_modules");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}

// Only now: they import the peers.
const { loadPeers } = await import("./compare/peers/index.js");
const { presswork } = await import("./compare/presswork.js");
const { comparePages, comparePercentages, compareQuotes, describePeers } = await import(
  "./compare/tables.js"
);
const everybody = [presswork, ...(await loadPeers())];
const wants = (part) => values.only === undefined || values.only === part;

if (wants("quotes")) console.log(await compareQuotes(everybody));
if (wants("percentages")) console.log(await comparePercentages(everybody));
if (wants("pages"))
  console.log(await comparePages(everybody, Number(values.pages ?? Number.POSITIVE_INFINITY)));
console.log(describePeers(everybody));
