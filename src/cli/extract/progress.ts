import type { RunSummary } from "../../run/index.js";

export interface Progress {
  readonly show: (summary: RunSummary) => void;
  readonly clear: () => void;
}

/** Milliseconds between two drawings: often enough to live, seldom enough to cost nothing. */
const INTERVAL = 200;

/** One line on the terminal, drawn over itself; nothing where stderr is none. */
export function startProgress(isTerminal: boolean): Progress {
  if (!isTerminal) return { show: () => undefined, clear: () => undefined };
  const started = performance.now();
  let drawn = 0;
  return {
    show(summary) {
      const now = performance.now();
      if (now - drawn < INTERVAL) return;
      drawn = now;
      const seconds = (now - started) / 1000;
      const speed = (summary.bytes / 1e6 / seconds).toFixed(1);
      process.stderr.write(
        `\r\u001b[K${summary.documents} documents · ${summary.rejected} rejected · ${speed} MB/s · ${Math.round(seconds)} s`,
      );
    },
    clear() {
      if (drawn > 0) process.stderr.write("\r\u001b[K");
      drawn = 0;
    },
  };
}
