/** A regular-expression alternation of fixed words, longest first, so that "good or better" wins over "good". */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replace(/[’']/g, "[’']")
        .replace(/ /g, "\\s"),
    )
    .join("|");
}

/** Case and the styles of dashes, apostrophes and white space folded; the length never changes. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s/g, " ");
}
