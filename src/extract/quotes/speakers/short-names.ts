import type { Party } from "../../../language/names/index.js";

/**
 * The words by which a person may be named alone, first name and surname, each with the middle words that may
 * stand before it: "Krag" with "Gullholm" for Sidsel Gullholm Krag.
 */
export function shortNames(parties: readonly Party[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const { kind, words } of parties) {
    const [first] = words;
    const last = words.at(-1);
    if (kind !== "person" || first === undefined || last === undefined) continue;
    if (!known.has(first)) known.set(first, new Set());
    const middle = known.get(last) ?? new Set();
    for (const word of words.slice(1, -1)) middle.add(word);
    known.set(last, middle);
  }
  return known;
}
