// Reads case after case and tells each number before it begins: whoever listens can stop a case that hangs.
import { parentPort, workerData } from "node:worker_threads";
import { makeCase } from "./case.js";
import { complaintAbout, isRepeatable } from "./check.js";
import { readSeeds } from "./seeds.js";
import { shrink } from "./shrink.js";

/** Every so many cases are read twice more. */
const REPEAT_EVERY = 20;

const { seed, from, until } = workerData;
const seeds = readSeeds();
const told = new Set();

for (let number = from; Date.now() < until; number++) {
  const { kind, bytes } = makeCase(seeds, seed, number);
  parentPort.postMessage({ number, kind });
  const complaint =
    (await complaintAbout(kind, bytes)) ??
    (number % REPEAT_EVERY === 0 && !(await isRepeatable(kind, bytes))
      ? "another outcome the second time"
      : null);
  if (complaint === null || told.has(complaint)) continue;
  told.add(complaint);
  const smallest = await shrink(bytes, async (smaller) => {
    parentPort.postMessage({ number, kind });
    return (await complaintAbout(kind, smaller)) === complaint;
  });
  parentPort.postMessage({ number, kind, complaint, bytes: smallest });
}
parentPort.postMessage({ done: true });
