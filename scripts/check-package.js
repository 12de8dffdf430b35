// npm run check-package: the package as a stranger's project would meet it. What needs the network is skipped,
// with a line that says so, where there is none. Exits 1 when anything is wrong.
import { rmSync } from "node:fs";
import { cleanPackage } from "./check-package/clean-package.js";
import { installedPackage } from "./check-package/installed-package.js";
import { packedTarball } from "./check-package/packed-tarball.js";
import { startTimes } from "./check-package/start-times.js";
import { knownVulnerabilities } from "./check-package/vulnerabilities.js";

const tarball = packedTarball();
const checks = [
  ...cleanPackage(tarball.file),
  ...startTimes(),
  knownVulnerabilities,
  ...installedPackage(tarball.file),
];

console.log(tarball.summary);
for (const check of checks) {
  const { status, words } = check();
  console.log(`${status.padEnd(7)} ${words}`);
  if (status === "wrong") process.exitCode = 1;
}
rmSync(tarball.file);
