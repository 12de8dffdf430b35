/**
 * Pairs expected with found items one to one, best score first. Ties keep the order of the text.
 * Items that score 0 with everything stay alone.
 */
export function pairBest<Expected, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  score: (expected: Expected, found: Found) => number,
): readonly (readonly [Expected | null, Found | null])[] {
  const candidates = expected.flatMap((want, w) =>
    found.map((have, h) => ({ w, h, score: score(want, have) })).filter((pair) => pair.score > 0),
  );
  candidates.sort((a, b) => b.score - a.score || a.w - b.w || a.h - b.h);

  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { w, h } of candidates) {
    if (partner.has(w) || taken.has(h)) continue;
    partner.set(w, h);
    taken.add(h);
  }
  return [
    ...expected.map((want, w) => {
      const h = partner.get(w);
      return [want, h === undefined ? null : (found[h] ?? null)] as const;
    }),
    ...found.filter((_, h) => !taken.has(h)).map((have) => [null, have] as const),
  ];
}

/** Character-bigram Jaccard, 0–1: how much of two quotations is the same. */
export function jaccard(a: string, b: string): number {
  const left = bigrams(a);
  const right = bigrams(b);
  let shared = 0;
  for (const [gram, count] of left) shared += Math.min(count, right.get(gram) ?? 0);
  const total = size(left) + size(right) - shared;
  return total === 0 ? 1 : shared / total;
}

function bigrams(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const gram = text.slice(i, i + 2);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function size(grams: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of grams.values()) total += count;
  return total;
}
