// npm run fuzz: mutated releases, pages, NDJSON lines, schemes, feeds and archives must give records or clear issues,
// in a time that grows with their length. A failing input is made small and saved, with the line that replays it.
// Options: --seconds N (default 30), --seed S (default 1), --replay output/fuzz/….kind
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { makeCase } from "./fuzz/case.js";
import { complaintAbout } from "./fuzz/check.js";
import { readSeeds } from "./fuzz/seeds.js";

/** A case that takes longer hangs, or might as well. */
const HANGS_AFTER_MS = 60_000;

const FOLDER = "output/fuzz";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    replay: { type: "string" },
  },
});

if (values.replay !== undefined) await replay(values.replay);
else await fuzz(Number(values.seed), Date.now() + Number(values.seconds) * 1000);

async function replay(file) {
  const complaint = await complaintAbout(extname(file).slice(1), readFileSync(file));
  console.log(complaint ?? "nothing to complain about");
  if (complaint !== null) process.exitCode = 1;
}

async function fuzz(seed, until) {
  const complaints = new Set();
  let number = 0;
  while (Date.now() < until) {
    const { last, hangs } = await runWorker({ seed, from: number, until }, (found) =>
      report(found, seed, complaints),
    );
    if (hangs)
      report({ ...makeCase(readSeeds(), seed, last), number: last, complaint: "hangs" }, seed, complaints);
    number = last + 1;
  }
  console.log(`${number.toLocaleString("en")} cases under seed ${seed}, ${complaints.size} complaints`);
  if (complaints.size > 0) process.exitCode = 1;
}

/** Runs until the time is over or a case hangs; a worker that dies has failed at its last case. */
function runWorker(workerData, onComplaint) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./fuzz/worker.js", import.meta.url), { workerData });
    let last = { number: workerData.from, kind: "", at: Date.now() };
    const watch = setInterval(() => {
      if (Date.now() - last.at > HANGS_AFTER_MS) finish(true);
    }, 1000);
    const finish = (hangs) => {
      clearInterval(watch);
      worker.removeAllListeners();
      void worker.terminate();
      resolve({ last: last.number, hangs });
    };
    worker.on("message", (message) => {
      if (message.done) return finish(false);
      last = { ...message, at: Date.now() };
      if (message.complaint) onComplaint(message);
    });
    worker.on("error", (error) => {
      onComplaint({ ...last, complaint: `the worker died: ${error.message}`, bytes: Buffer.alloc(0) });
      finish(false);
    });
  });
}

function report({ number, kind, complaint, bytes }, seed, complaints) {
  if (complaints.has(complaint)) return;
  complaints.add(complaint);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const file = `${FOLDER}/${hash}.${kind}`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, bytes);
  console.error(`${complaint}\n  seed ${seed}, case ${number}; npm run fuzz -- --replay ${file}`);
}
