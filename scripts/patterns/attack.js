// Texts that make a pattern slow, as recheck found them, and how slow they make it.

/** Each prefix with its pump repeated, and the end that fails, about `length` characters. */
export function attackOf({ pumps, suffix }, length) {
  const each = Math.floor((length - suffix.length) / pumps.length);
  const parts = pumps.map(
    ([prefix, pump]) => prefix + pump.repeat(Math.max(1, (each - prefix.length) / pump.length)),
  );
  return parts.join("") + suffix;
}

/** Time that nobody notices, beside the milliseconds that a document takes. */
const PATIENCE_MS = 5;

/**
 * Whether the attack of a given length costs more time than anybody should notice, and twice as long a text more than
 * twice the time. Shorter ones are tried first, so that an exponential pattern costs us little.
 */
export function isSlow(pattern, verdict, length) {
  const expression = new RegExp(pattern.source, pattern.flags);
  const time = (size) => {
    const attack = attackOf(verdict, size).slice(0, size);
    return fastest(() => expression.exec(attack));
  };
  for (let size = Math.min(20, length); ; size = Math.min(length, Math.ceil(size * 1.2))) {
    const spent = time(size);
    if (spent > PATIENCE_MS && spent > LINEAR_GROWTH * time(size / 4)) return true;
    if (size === length) return false;
  }
}

/** Four times the text takes four times as long where time is linear, sixteen times where it is quadratic. */
const LINEAR_GROWTH = 8;

/** Milliseconds of processor time, the best of five: a busy machine makes no pattern slow. */
function fastest(run) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && best > PATIENCE_MS; round++) {
    const before = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}
