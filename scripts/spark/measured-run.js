// The time that something takes, and the CPU time of all processes that it starts (Linux).
import { readFileSync } from "node:fs";

/** Of /proc/self/stat: the user and system time of children that have ended, in hundredths of a second. */
function cpuOfChildren() {
  const afterName = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
  return (Number(afterName[13]) + Number(afterName[14])) / 100;
}

export async function runMeasured(work) {
  const started = performance.now();
  const before = cpuOfChildren();
  const result = await work();
  return { result, seconds: (performance.now() - started) / 1000, cpu: cpuOfChildren() - before };
}
