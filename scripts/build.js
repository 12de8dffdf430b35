// Compiles src/ into dist/, file for file: what tests and scripts run. Puts beside it what tsc does not copy:
// the knowledge that is data, and the report's page, whose script runs in a browser and is one file. From
// dist/ the package is made, in bundle/.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, rmSync } from "node:fs";
import { buildSync } from "esbuild";
import { bundlePackage } from "./build/bundle.js";

rmSync("dist", { recursive: true, force: true });
compile("tsconfig.build.json");
cpSync("src/knowledge/rating-schemes", "dist/knowledge/rating-schemes", { recursive: true });
chmodSync("dist/cli/main.js", 0o755);

compile("src/review/report/client/tsconfig.json");
buildSync({
  entryPoints: { report: "src/review/report/client/main.ts", page: "src/review/page/style/index.css" },
  outdir: "dist/review/page/assets",
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
});

await bundlePackage();

/** @param {string} project */
function compile(project) {
  execFileSync("npx", ["--no-install", "tsc", "-p", project], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
