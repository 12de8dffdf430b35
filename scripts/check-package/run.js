import { spawnSync } from "node:child_process";

/**
 * Runs a program to its end. On Windows programs of npm are scripts, which only a shell finds.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function run(program, args, options = {}) {
  const finished = spawnSync(program, args, {
    encoding: "utf8",
    shell: process.platform === "win32" && program !== process.execPath,
    ...options,
  });
  return { ...finished, output: `${finished.stdout}${finished.stderr}`.trim() };
}

/** What a check says of a program that should end well. */
export function verdict(name, { status, output }) {
  return status === 0 ? { status: "ok", words: name } : { status: "wrong", words: `${name}\n${output}` };
}

export const skipped = (words) => ({ status: "skipped", words });
