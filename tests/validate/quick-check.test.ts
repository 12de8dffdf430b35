import fc from "fast-check";
import { expect, test } from "vitest";
import { extract, isRejection } from "../../src/index.js";
import { PressReleaseRecord } from "../../src/model/index.js";
import { quickCheck } from "../../src/validate/quick-check.js";

const TEXT = `Ashby Council opens a new park

ASHBY, 4 June 2025 – Ofsted rated Ashby School Good, up from Requires improvement.

“We are ready, and 12 per cent more people came than last year,” said Ann Bell, chief executive of Ashby Council.

The so-called “green lung” was 80% full.`;

const isRecord = quickCheck(PressReleaseRecord);
const record = extract(TEXT);

test("a record that is right passes", () => {
  expect(isRejection(record)).toBe(false);
  expect(isRecord(record)).toBe(true);
});

/** Every place in the record, as the keys that lead to it. */
const places = pathsOf(record);
const strangers = [
  undefined,
  null,
  -1,
  0,
  1.5,
  Number.NaN,
  2 ** 60,
  "",
  "current",
  "word",
  true,
  [],
  {},
  [1],
];

test("a field of another value, a field too few or too many is judged as zod judges it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom(...strangers),
      fc.constantFrom("replace", "remove", "add"),
      (path, stranger, change) => {
        const changed = structuredClone(record);
        mutate(changed, path, stranger, change);
        expect(isRecord(changed)).toBe(PressReleaseRecord.safeParse(changed).success);
      },
    ),
    { numRuns: 1500 },
  );
});

type Keyed = Record<string, unknown>;

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, field]) => pathsOf(field, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function mutate(root: unknown, path: readonly string[], stranger: unknown, change: string): void {
  let holder = root as Keyed;
  for (const key of path.slice(0, -1)) holder = holder[key] as Keyed;
  const last = path.at(-1) ?? "";
  if (change === "replace") holder[last] = stranger;
  else if (change === "add") holder.other = stranger;
  else delete holder[last];
}
