// Random choices that come out the same for the same seed, on every machine.

/** @returns {() => number} 0 ≤ x < 1; mulberry32 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function below(random, limit) {
  return Math.floor(random() * limit);
}

export function pick(random, list) {
  return list[below(random, list.length)];
}

/** Short slices more often than long ones, at most `longest` characters. */
export function pickRange(random, length, longest) {
  const start = below(random, length + 1);
  const size = Math.ceil(Math.min(longest, length - start) ** random());
  return { start, end: Math.min(length, start + size) };
}
