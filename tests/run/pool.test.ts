import { describe, expect, onTestFinished, test } from "vitest";
import { openPool } from "../../src/run/pool.js";
import type { Reference } from "../../src/sources/index.js";

const FRAGILE_WORKER = new URL("./fixtures/fragile-worker.js", import.meta.url);
const SLOW_WORKER = new URL("./fixtures/slow-worker.js", import.meta.url);

function toReference(uri: string): Reference {
  return { kind: "bytes", uri, bytes: new Uint8Array() };
}

async function extractNames(names: readonly string[]) {
  const pool = openPool({ workers: 2, timeLimit: 3, knowledge: {} }, FRAGILE_WORKER);
  onTestFinished(() => pool.close());
  const references = names.map(toReference);
  const results = await pool.extract({ references, done: references.map(() => null) });
  return results.map(({ entry }) => [entry.uri, entry.outcome, ...entry.issues]);
}

describe("one document does not cost its neighbours", () => {
  const cases: readonly { why: string; name: string; code: string }[] = [
    { why: "the worker dies", name: "dies", code: "S104" },
    { why: "the worker throws", name: "throws", code: "S104" },
    { why: "the worker stalls", name: "stalls", code: "S105" },
  ];
  test.each(cases)(
    "$why: that one is rejected, the others have their records, in order",
    async ({ name, code }) => {
      expect(await extractNames(["a", name, "b"])).toEqual([
        ["a", "record"],
        [name, "rejected", code],
        ["b", "record"],
      ]);
    },
  );

  test("two bad ones in a batch", async () => {
    expect(await extractNames(["dies", "a", "stalls"])).toEqual([
      ["dies", "rejected", "S104"],
      ["a", "record"],
      ["stalls", "rejected", "S105"],
    ]);
  });
});

test("the time limit is for the documents: not for the start of a thread, not for waiting on others", async () => {
  const pool = openPool({ workers: 1, timeLimit: 1, knowledge: {} }, SLOW_WORKER);
  onTestFinished(() => pool.close());
  const batches = ["a", "b", "c"].map((uri) =>
    pool.extract({ references: [{ kind: "bytes", uri, bytes: new Uint8Array() }], done: [null] }),
  );
  const results = (await Promise.all(batches)).flat();
  expect(results.map(({ entry }) => [entry.uri, entry.outcome])).toEqual([
    ["a", "record"],
    ["b", "record"],
    ["c", "record"],
  ]);
});
