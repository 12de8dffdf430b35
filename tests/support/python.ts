import { execFileSync } from "node:child_process";

/** A Python with the other tools in it, where there is one: `PRESSWORK_PYTHON=venv/bin/python npm test`. */
const PYTHON = process.env.PRESSWORK_PYTHON ?? "python3";

/** Whether another tool is installed; tests that need it say so when they skip. */
export function hasPythonModule(name: string): boolean {
  try {
    execFileSync(PYTHON, ["-c", `import ${name}`], { stdio: "ignore" });
    return true;
  } catch {
    console.log(`skipped: ${PYTHON} has no ${name} (set PRESSWORK_PYTHON to one that has)`);
    return false;
  }
}

/** Runs a program and gives what it prints. */
export function runPython(program: string, args: readonly string[]): string {
  return execFileSync(PYTHON, ["-c", program, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
}
