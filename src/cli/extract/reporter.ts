import type { DryRun, RunSummary } from "../../run/index.js";
import { formatDryRun, formatSummary } from "./summary.js";

/** Tells on stderr how a run goes. */
export interface Reporter {
  readonly progress: (summary: RunSummary) => void;
  readonly finished: (summary: RunSummary, output: string) => void;
  readonly interrupted: (summary: RunSummary) => void;
  readonly wouldDo: (plan: DryRun) => void;
  /** Takes an unfinished line off the terminal. */
  readonly clear: () => void;
}

/** Milliseconds between two reports: often enough to live, seldom enough to cost nothing. */
const INTERVAL = 200;

/** @param documents how many there are to do; null where nobody knows before the end */
export function openReporter(
  format: "text" | "json" | "github",
  { quiet, documents }: { quiet: boolean; documents: number | null },
): Reporter {
  return format === "json" ? machineReporter() : personReporter(quiet, documents);
}

/** One line on a terminal, drawn over itself, and a summary that a person likes to read. */
function personReporter(quiet: boolean, documents: number | null): Reporter {
  const started = performance.now();
  const draws = !quiet && process.stderr.isTTY;
  const due = everyInterval();
  const elapsed = () => (performance.now() - started) / 1000;
  const clear = () => {
    if (draws) process.stderr.write("\r\u001b[K");
  };
  const say = (text: string) => {
    clear();
    if (!quiet) console.error(text);
  };
  return {
    progress(summary) {
      if (draws && due()) process.stderr.write(`\r\u001b[K${progressLine(summary, documents, elapsed())}`);
    },
    finished: (summary, output) => say(formatSummary(summary, output, elapsed())),
    interrupted: ({ documents: done }) => say(`interrupted after ${done} documents; run again to go on`),
    wouldDo: (plan) => say(formatDryRun(plan)),
    clear,
  };
}

function progressLine(summary: RunSummary, documents: number | null, seconds: number): string {
  const { documents: done, rejected, bytes } = summary;
  const speed = `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`;
  const parts = [
    `${done}${documents === null ? "" : ` of ${documents}`} documents`,
    `${rejected} rejected`,
    speed,
  ];
  if (documents !== null && done > 0)
    parts.push(`${Math.ceil((seconds / done) * (documents - done))} s left`);
  return parts.join(" · ");
}

/** One JSON object a line. */
function machineReporter(): Reporter {
  const due = everyInterval();
  const say = (event: string, fields: object) => console.error(JSON.stringify({ event, ...fields }));
  return {
    progress: (summary) => {
      if (due())
        say("progress", { documents: summary.documents, rejected: summary.rejected, bytes: summary.bytes });
    },
    finished: (summary, output) => say("finished", { output, ...summary }),
    interrupted: (summary) => say("interrupted", summary),
    wouldDo: (plan) => say("dry-run", plan),
    clear: () => undefined,
  };
}

function everyInterval(): () => boolean {
  let last = 0;
  return () => {
    const now = performance.now();
    if (now - last < INTERVAL) return false;
    last = now;
    return true;
  };
}
