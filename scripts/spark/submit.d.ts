import type { ChildProcess } from "node:child_process";

export interface Spark {
  readonly submit: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface Job {
  readonly child: ChildProcess;
  /** The exit code. */
  readonly ended: Promise<number | null>;
  readonly log: () => string;
}

export const PRESSWORK: string;
export const TWO_WORKERS: string;
export function findSpark(): Spark | null;
export function startJob(
  spark: Spark,
  options: {
    readonly master: string;
    readonly args: readonly string[];
    readonly presswork?: string;
    readonly conf?: readonly string[];
  },
): Job;
