import type { Party } from "../../../language/names/index.js";
import type { Range } from "../../../model/index.js";

/** What a pronoun or "the spokesperson" may look back on, and what a cataphora may look forward to. */
const BACK = 4000;
const FORWARD = 400;

/**
 * The passages that can say more about the speakers: those that have a word of their names, and those
 * around a pronoun or a bare noun that somebody named may be meant by. The rest is not read.
 */
export function relevantPassages(
  text: string,
  passages: readonly Range[],
  parties: readonly Party[],
): readonly Range[] {
  const hits = placesOf(text, wantedWords(parties));
  const windows = parties
    .filter((party) => UNNAMED.has(party.kind) || isCommonNoun(party))
    .map(({ start, end }) => ({ start: start - BACK, end: end + FORWARD }))
    .sort((a, b) => a.start - b.start);
  let hit = 0;
  let reach = -1;
  let window = 0;
  return passages.filter(({ start, end }) => {
    while (hit < hits.length && (hits[hit] ?? 0) < start) hit++;
    for (; (windows[window]?.start ?? Number.POSITIVE_INFINITY) < end; window++)
      reach = Math.max(reach, windows[window]?.end ?? 0);
    return (hits[hit] ?? Number.POSITIVE_INFINITY) < end || reach > start;
  });
}

const UNNAMED: ReadonlySet<Party["kind"]> = new Set(["pronoun", "unnamed", "document"]);

/** "the company"; "the CS", which may be a Cabinet Secretary. */
function isCommonNoun({ kind, name }: Party): boolean {
  return kind === "organisation" && /^(?:[Tt]he )?(?:\p{Ll}+|\p{Lu}{2,4})$/u.test(name?.text ?? "");
}

/** The capitalised words of names as printed, and "Council" for "the council". */
function wantedWords(parties: readonly Party[]): ReadonlySet<string> {
  const words = parties.flatMap(({ kind, name }) => {
    if (name === null || (kind !== "person" && kind !== "organisation")) return [];
    const printed = name.text.match(/\p{Lu}[^\s“”"(),.]+/gu);
    if (printed !== null) return printed.map((word) => word.replace(/['’]s$/, ""));
    const noun = name.text.slice(name.text.lastIndexOf(" ") + 1);
    return noun === "" ? [] : [noun.charAt(0).toUpperCase() + noun.slice(1)];
  });
  return new Set(words);
}

/** Where any of the words stands, in order. A search for each: they are few, and a plain search is fast. */
function placesOf(text: string, words: ReadonlySet<string>): readonly number[] {
  const places: number[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  }
  return places.sort((a, b) => a - b);
}
