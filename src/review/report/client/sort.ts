import type { Row } from "../data.js";

export type SortKey = "date" | "headline" | "publisher" | "quote" | "percentage" | "rating" | "issues";

export interface Order {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Letters from A, numbers and dates from the largest: what a reader wants to see first. */
export function firstOrder(key: SortKey): Order {
  return { key, descending: key !== "headline" && key !== "publisher" };
}

/** Orders rows by their places; what has no value comes last in either direction, ties keep their order. */
export function sortRows(
  rows: readonly Row[],
  places: readonly number[],
  { key, descending }: Order,
): number[] {
  const direction = descending ? -1 : 1;
  const keyed = places.map((place) => ({ place, value: sortValue(rows[place], key) }));
  keyed.sort((a, b) => {
    if (a.value === b.value) return a.place - b.place;
    if (a.value === null) return 1;
    if (b.value === null) return -1;
    return a.value < b.value ? -direction : direction;
  });
  return keyed.map(({ place }) => place);
}

function sortValue(row: Row | undefined, key: SortKey): string | number | null {
  if (row === undefined) return null;
  switch (key) {
    case "date":
      return row.date;
    case "headline":
      return row.headline?.toLowerCase() ?? null;
    case "publisher":
      return row.publisher?.toLowerCase() ?? null;
    case "issues":
      return row.issues.length;
    default:
      return row.counts[key];
  }
}
