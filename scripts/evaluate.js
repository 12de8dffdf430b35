// npm run evaluate: everything that is measured against gold. With arguments it is `presswork evaluate` alone:
// npm run evaluate -- --set corpus --misses quotes.endToEnd
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const options = process.argv.slice(2);
const ALL = [
  ["../dist/cli/main.js", "evaluate"],
  ["../dist/cli/main.js", "evaluate", "--pages"],
  ["./evaluate/percentages.js"],
  ["./evaluate/news-quotes.js"],
];

for (const [script, ...rest] of options.length > 0
  ? [["../dist/cli/main.js", "evaluate", ...options]]
  : ALL) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...rest], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
