import type { Finding } from "../findings/index.js";

/** A finding before and after; null on the side that does not have it. */
export type FindingPair = readonly [before: Finding | null, after: Finding | null];

/**
 * Pairs the findings of one document before and after, each with one at most: first those of the same
 * words in the same place, then those that overlap (a quote that lost its last word is the same quote).
 * Where the text itself changed, places say nothing and only the words count.
 */
export function pairFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  sameText: boolean,
): readonly FindingPair[] {
  const pairs: FindingPair[] = [];
  const byKey = new Map<string, Finding[]>();
  for (const finding of before) {
    const key = keyOf(finding, sameText);
    byKey.set(key, [...(byKey.get(key) ?? []), finding]);
  }
  const unpaired: Finding[] = [];
  for (const finding of after) {
    const same = byKey.get(keyOf(finding, sameText))?.shift();
    if (same === undefined) unpaired.push(finding);
    else pairs.push([same, finding]);
  }
  const left = new Set([...byKey.values()].flat());
  for (const finding of unpaired) {
    const near = sameText ? [...left].find((candidate) => overlap(candidate, finding)) : undefined;
    if (near !== undefined) left.delete(near);
    pairs.push([near ?? null, finding]);
  }
  return [...pairs, ...[...left].map((finding): FindingPair => [finding, null])];
}

function keyOf({ kind, spans }: Finding, sameText: boolean): string {
  const places = spans.map(({ text, start, end }) => (sameText ? `${start}-${end}` : text));
  return `${kind} ${places.join(" ")}`;
}

function overlap(a: Finding, b: Finding): boolean {
  if (a.kind !== b.kind) return false;
  return a.spans.some((left) => b.spans.some((right) => left.start < right.end && right.start < left.end));
}
