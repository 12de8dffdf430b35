// Compiles src/ into dist/ and puts the knowledge that is data beside it: tsc copies no JSON that is read at run time.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
execFileSync("npx", ["--no-install", "tsc", "-p", "tsconfig.build.json"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
cpSync("src/knowledge/rating-schemes", "dist/knowledge/rating-schemes", { recursive: true });
chmodSync("dist/cli/main.js", 0o755);
