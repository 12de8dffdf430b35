import { CommanderError } from "commander";
// Not from the folder's index: the record's schemas would be loaded before any command is known.
import { KnowledgeError, UsageError } from "../model/errors.js";

/** What the exit code of the command means; the tables are in README.md and docs/troubleshooting.md. */
export const EXIT = { done: 0, problems: 1, unusable: 2, unreadable: 3, interrupted: 130 } as const;

/** Errors of the system that mean: the place to write to is not usable. */
const OUTPUT_ERRORS = new Set(["ENOSPC", "EDQUOT", "EACCES", "EPERM", "EROFS", "EMFILE", "EIO"]);

/** Tells on stderr what is wrong and what to do; the stack only where the fault is ours. */
export function reportError(error: unknown): void {
  console.error(`presswork: ${describe(error)}`);
}

function describe(error: unknown): string {
  if (error instanceof UsageError || error instanceof KnowledgeError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (isOutputError(error)) {
    return `the output cannot be written: ${error.message}\nWhat was in the output folder is untouched. Make room, or choose another -o, and run again to go on.`;
  }
  return `a bug of ours, please report it:\n${error.stack ?? error.message}`;
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.unusable;
  return EXIT.unusable;
}

function isOutputError(error: Error): boolean {
  return "code" in error && typeof error.code === "string" && OUTPUT_ERRORS.has(error.code);
}
