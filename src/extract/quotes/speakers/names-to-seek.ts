import type { Party } from "../../../language/names/index.js";

/** Surnames that speak alone. */
export function soughtNames(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(
    parties.flatMap(({ kind, words }) => (kind === "person" && words.length === 1 ? words : [])),
  );
}

/** As printed: the names of those who speak by one word for which no fuller name is known. */
export function lonelySurnames(parties: readonly Party[]): ReadonlySet<string> {
  const known = new Set(
    parties.flatMap(({ kind, words }) => (kind === "person" && words.length > 1 ? words : [])),
  );
  return new Set(
    parties.flatMap(({ kind, words, name }) =>
      kind === "person" && words.length === 1 && name !== null && !known.has(words[0] ?? "")
        ? [name.text]
        : [],
    ),
  );
}
