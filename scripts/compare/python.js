// Peers that are Python read everything in a process of their own, which measures itself.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OWN_PYTHON = fileURLToPath(new URL("../../.venv/bin/python", import.meta.url));
const PYTHON = process.env.PRESSWORK_PYTHON ?? (existsSync(OWN_PYTHON) ? OWN_PYTHON : "python3");

/**
 * @param {string} script beside this file: JSON lines in; one JSON object with version, seconds and findings out
 * @param {string} modules what has to be installed for it, as Python names it
 * @param {string} packages the same, as pip names it
 * @param {readonly object[]} lines
 * @returns {{ version: string, findings: object[], seconds: number } | null} null, with a line, where it is not installed
 */
export function readInPython(script, modules, packages, lines) {
  try {
    execFileSync(PYTHON, ["-c", `import ${modules}`], { stdio: "ignore" });
  } catch {
    console.log(`${packages}: skipped; pip installs it into .venv, where Python is present\n`);
    return null;
  }
  const answer = execFileSync(PYTHON, [fileURLToPath(new URL(script, import.meta.url))], {
    input: lines.map((line) => JSON.stringify(line)).join("\n"),
    maxBuffer: 2 ** 30,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return JSON.parse(answer.toString("utf8"));
}
