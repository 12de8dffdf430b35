import { indexPhrases, type PhraseEntry, type PhraseIndex } from "./phrase-index.js";
import type { Scheme, SchemeCategory } from "./rating-scheme.js";
import { readWords } from "./words.js";

/** How a phrase speaks for a scheme. */
export type SchemeCue =
  | { readonly kind: "issuer" | "programme" | "hint"; readonly scheme: Scheme }
  | { readonly kind: "category"; readonly scheme: Scheme; readonly category: SchemeCategory };

/** The names by which a document tells which schemes it speaks of. Level words are not among them. */
export interface SchemeIndex {
  readonly all: PhraseIndex<SchemeCue>;
  /**
   * Without the categories of one word, which are just English most of the time ("leadership") and bring up no
   * scheme by themselves: what most documents are asked for first, and last.
   */
  readonly telling: PhraseIndex<SchemeCue>;
}

export function indexSchemes(schemes: readonly Scheme[]): SchemeIndex {
  const cues = schemes.flatMap(cuesOf);
  const telling = cues.filter(
    ({ phrase, value }) => value.kind !== "category" || readWords(phrase).length > 1,
  );
  return { all: indexPhrases(cues), telling: indexPhrases(telling) };
}

function cuesOf(scheme: Scheme): PhraseEntry<SchemeCue>[] {
  return [
    ...[scheme.issuer.name, ...scheme.issuer.aliases].map((phrase): PhraseEntry<SchemeCue> => {
      const kind = /^[a-z]/.test(phrase) ? "hint" : "issuer"; // "the watchdog", "police watchdog"
      return { phrase, letters: "name", value: { kind, scheme } };
    }),
    ...scheme.aliases.map(
      (phrase): PhraseEntry<SchemeCue> => ({ phrase, letters: "name", value: { kind: "programme", scheme } }),
    ),
    ...scheme.categories.flatMap((category) =>
      [category.label, ...category.wordings].map(
        (phrase): PhraseEntry<SchemeCue> => ({
          phrase,
          letters: "any",
          value: { kind: "category", scheme, category },
        }),
      ),
    ),
  ];
}
