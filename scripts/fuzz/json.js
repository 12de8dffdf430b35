// Mutations of JSON: of its values while it still is JSON, and of its letters.
import { below, pick } from "./random.js";
import { TEXT_MUTATIONS } from "./text.js";

const VALUES = [
  null,
  true,
  0,
  -1,
  1e308,
  "",
  " ",
  "2024",
  "2024-13-45",
  "Good",
  "(",
  "a".repeat(300),
  [],
  {},
  [[]],
];
const KEYS = [
  "label",
  "levels",
  "wordings",
  "id",
  "text",
  "html",
  "uri",
  "__proto__",
  "constructor",
  "valid",
  "min",
  "",
];

/** @returns {string} */
export function mutateJson(json, random, other) {
  if (random() < 0.2) return pick(random, TEXT_MUTATIONS)(json, random, other);
  const value = parse(json);
  if (value === undefined) return pick(random, TEXT_MUTATIONS)(json, random, other);
  changeWithin(value, random);
  return JSON.stringify(value);
}

/** Walks down at random and changes one entry. */
function changeWithin(value, random) {
  const keys = Object.keys(value);
  const key = pick(random, keys.length === 0 ? KEYS : keys);
  const inner = Object.hasOwn(value, key) ? value[key] : null;
  if (typeof inner === "object" && inner !== null && random() < 0.85) return changeWithin(inner, random);
  const change = below(random, 5);
  if (change === 0) define(value, key, structuredClone(pick(random, VALUES)));
  else if (change === 1) define(value, pick(random, KEYS), inner);
  else if (change === 2) delete value[key];
  else if (change === 3) define(value, key, [inner, inner]);
  else if (typeof inner === "string") {
    define(value, key, pick(random, TEXT_MUTATIONS)(inner, random, inner));
  }
}

/** Also a key such as `__proto__`, as an entry of its own: that is what `JSON.parse` makes of it. */
function define(value, key, entry) {
  Object.defineProperty(value, key, { value: entry, enumerable: true, configurable: true, writable: true });
}

function parse(json) {
  try {
    const value = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
