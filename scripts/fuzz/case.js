// The input of a number under a seed: the same on every machine with the same documents.
import { KINDS } from "./kinds.js";
import { pick, seededRandom } from "./random.js";

const TURNS = Object.entries(KINDS).flatMap(([kind, { share }]) => Array(share).fill(kind));

/** @returns {{ kind: string, bytes: Uint8Array }} */
export function makeCase(seeds, seed, number) {
  const random = seededRandom(seed * 1_000_003 + number);
  const kind = pick(random, TURNS);
  return { kind, bytes: KINDS[kind].make(random, seeds) };
}
