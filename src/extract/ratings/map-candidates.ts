import type { RatingCandidate } from "./candidate.js";

/** Changes each candidate, and keeps the links from a change to the earlier rating that it came from. */
export function mapCandidates(
  candidates: readonly RatingCandidate[],
  change: (candidate: RatingCandidate) => RatingCandidate,
): RatingCandidate[] {
  const changed = new Map(candidates.map((candidate) => [candidate, change(candidate)] as const));
  return [...changed.values()].map((candidate) => {
    const from = candidate.change?.from ?? null;
    if (candidate.change === null || from === null) return candidate;
    return { ...candidate, change: { ...candidate.change, from: changed.get(from) ?? from } };
  });
}
