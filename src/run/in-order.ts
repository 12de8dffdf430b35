/**
 * Works on up to `ahead` items at once and yields the results in the order of the items, each as soon as
 * it is its turn: a caller who waits for an answer before sending more gets it. Reads no more items than
 * it works on, so memory stays bounded whatever the length of the input.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const underway: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = iterator.next();
  for (;;) {
    const first = underway[0];
    const turn: "item" | "result" =
      next === null || underway.length >= ahead
        ? "result"
        : first === undefined
          ? "item"
          : await Promise.race([next.then(() => "item" as const), first.then(() => "result" as const)]);
    if (turn === "result") {
      if (first === undefined) return;
      underway.shift();
      yield await first;
      continue;
    }
    const item: IteratorResult<Item> | null = await next;
    if (item === null || item.done === true) {
      next = null;
      continue;
    }
    const result = work(item.value);
    // The error is thrown where the result is awaited; until then it is not unhandled.
    result.catch(() => undefined);
    underway.push(result);
    next = iterator.next();
  }
}
