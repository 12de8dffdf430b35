import { run } from "./run.js";

const COMMAND = "bundle/cli/main.js";
const RELEASE = "corpus/documents/northants-police-2024-02-20.txt";

/** What a start may take on an idle machine, in milliseconds. */
const BUDGETS = [
  { name: "presswork --version", args: ["--version"], budget: 150 },
  { name: "first record of one file", args: ["extract", RELEASE, "-q"], budget: 600 },
];

/** Machines that build and test are seldom idle: only a start that takes far longer is wrong. */
const BUSY = 2;
const TRIES = 5;

/** Told by the process as it ends: the time it computed, which on an idle machine is the time it took. */
const TELL_TIME =
  "data:text/javascript,process.on('exit',()=>console.error(JSON.stringify(process.cpuUsage())))";

export function startTimes() {
  return BUDGETS.map(({ name, args, budget }) => () => {
    const best = Math.min(...Array.from({ length: TRIES }, () => timeOf(args)));
    const words = `${name}: ${Math.round(best)} ms, best of ${TRIES} (budget ${budget} ms)`;
    return { status: best <= budget * BUSY ? "ok" : "wrong", words };
  });
}

function timeOf(args) {
  const { status, stderr, output } = run(process.execPath, ["--import", TELL_TIME, COMMAND, ...args]);
  if (status !== 0) throw new Error(output);
  const { user, system } = JSON.parse(stderr.trim().split("\n").at(-1));
  return (user + system) / 1000;
}
