// How long the texts are that a pattern is shown: a pattern that needs quadratic time does no harm to a window of
// forty characters. All matching goes through `exec`, so that one place sees it.
import { keyOf } from "./collect.js";

/** Calls `run` and says, for each of the patterns by key, the length of the longest text it was shown. */
export function longestTexts(patterns, run) {
  const longest = new Map();
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    // `split` matches with a sticky copy.
    const key = keyOf({ source: this.source, flags: this.flags.replace("y", "") });
    if (patterns.has(key))
      longest.set(key, Math.max(longest.get(key) ?? 0, String(text).length - this.lastIndex));
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return longest;
}
