/**
 * Works on up to `ahead` items at once and yields the results in the order of the items. Reads no more
 * items than it works on, so memory stays bounded whatever the length of the input.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underway: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // The error is thrown where the result is awaited; until then it is not unhandled.
    result.catch(() => undefined);
    underway.push(result);
    const first = underway.length >= ahead ? underway.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of underway) yield await result;
}
