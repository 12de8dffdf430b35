// npm run kills: an archive whose run is killed at random moments, thirty times or as often as is said, and goes on
// each time; the records have to be those of a run that nobody killed, and nothing may be left behind.
import { spawnSync } from "node:child_process";

const [kills = "30"] = process.argv.slice(2);
const { status } = spawnSync("npx", ["vitest", "run", "tests/run/resume.test.ts", "-t", "random"], {
  stdio: "inherit",
  env: { ...process.env, PRESSWORK_KILLS: kills },
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
