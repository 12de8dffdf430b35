// What recheck says about a pattern, kept in verdicts.json by the pattern's hash: judging all takes minutes,
// judging what has changed takes seconds.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { keyOf } from "./collect.js";

// Its native form is twice as fast as its Java and JavaScript forms, and gives up on fewer patterns.
process.env.RECHECK_BACKEND ??= "native";
process.env.RECHECK_SYNC_BACKEND ??= "synckit";
const { checkSync } = await import("recheck");

const FILE = new URL("./verdicts.json", import.meta.url);

/** Short attacks, and few rounds of them, find what longer ones find here; after ten seconds it is unknown. */
const EFFORT = {
  timeout: 10_000,
  attackTimeout: 300,
  incubationTimeout: 100,
  maxIteration: 3,
  randomSeed: 1,
};

/**
 * @typedef {{ status: "linear" | "superlinear" | "unknown", degree?: number | "exponential", pumps?: [string, string][], suffix?: string }} Verdict
 * An attack is each prefix with its pump many times, and an end that fails.
 */

/** Verdicts for all patterns, by key; only what is not in the file is asked for. */
export function judgePatterns(patterns, { fresh }) {
  const known = !fresh && existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
  const verdicts = new Map();
  let asked = 0;
  for (const [key, pattern] of patterns) {
    const hash = createHash("sha256").update(key).digest("hex").slice(0, 12);
    if (known[hash] === undefined) asked++;
    known[hash] ??= judge(pattern);
    verdicts.set(hash, { pattern, verdict: known[hash] });
  }
  if (asked > 0) writeKnown(verdicts);
  return { verdicts: [...verdicts.values()], asked };
}

/** Only what is in use, in one order, a line each: the file tells in a diff what has changed. */
function writeKnown(verdicts) {
  const lines = [...verdicts].sort().map(([hash, { verdict }]) => `  "${hash}": ${JSON.stringify(verdict)}`);
  writeFileSync(FILE, `{\n${lines.join(",\n")}\n}\n`);
}

function judge(pattern) {
  const { source, flags } = pattern;
  // Indices and sets of `v` change nothing about time; recheck does not know these flags.
  const known = flags.replace(/[dv]/g, "");
  try {
    const { status, complexity, attack } = checkSync(source, known, EFFORT);
    if (status === "safe") return { status: "linear" };
    if (status === "unknown") return { status };
    return {
      status: "superlinear",
      degree: complexity.type === "exponential" ? "exponential" : complexity.degree,
      pumps: attack.pumps.map(({ prefix, pump }) => [prefix, pump]),
      suffix: attack.suffix,
    };
  } catch (error) {
    // Its pure JavaScript form can run out of stack on a large pattern.
    if (error instanceof RangeError) return { status: "unknown" };
    throw new Error(`recheck cannot read ${keyOf(pattern)}: ${error.message}`, { cause: error });
  }
}
