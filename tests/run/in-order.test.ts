import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../src/run/in-order.js";

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

test("results come in the order of the items, however long each takes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (delays, ahead) => {
        const results: number[] = [];
        const work = async (delay: number) => {
          await sleep(delay);
          return delay;
        };
        for await (const result of inOrder(each(delays), ahead, work)) results.push(result);
        expect(results).toEqual(delays);
      },
    ),
    { numRuns: 40 },
  );
});

test("no more items are underway than allowed", async () => {
  let underway = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++underway);
    await sleep(1);
    underway--;
  };
  for await (const _ of inOrder(each(Array(20).keys()), 3, work));
  expect(most).toBe(3);
});

test("an answer does not wait for the next item", async () => {
  async function* asker(): AsyncGenerator<number> {
    yield 1;
    await sleep(60_000);
  }
  const answers = inOrder(asker(), 4, async (item) => item);
  expect((await answers.next()).value).toBe(1);
});

test("an error of the work reaches the reader", async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error("no");
    return item;
  };
  const read = async () => {
    for await (const _ of inOrder(each([1, 2, 3]), 2, work));
  };
  await expect(read()).rejects.toThrow("no");
});
