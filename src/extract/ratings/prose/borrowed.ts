import type { RatingCandidate } from "../candidate.js";

/** "an average BER of B1 …; the present average is B3": a symbol that borrows its verb borrows the rating’s name. */
export function withLabel(candidate: RatingCandidate, lender: RatingCandidate | undefined): RatingCandidate {
  if (candidate.category !== null || lender === undefined || lender.category === null) return candidate;
  return { ...candidate, category: lender.category, scope: "category" };
}

/** "At the last inspection it was graded good for … and requires improvement for …": one time for both. */
export function inTimeOf(
  candidate: RatingCandidate,
  lender: RatingCandidate | undefined,
  text: string,
): RatingCandidate {
  if (candidate.role !== "current" || lender?.role !== "previous") return candidate;
  const between = text.slice(lender.grade.end, candidate.grade.start);
  const moves = /\b(?:now|to|up|today|since|currently)\b/i.test(between);
  return moves || lender.rule === "prose:change"
    ? candidate
    : { ...candidate, role: "previous", period: candidate.period ?? lender.period };
}

/** "scored 88 out of 100 and was awarded four stars": the score stands behind the level and is no second grade. */
export function withoutScores(candidates: readonly RatingCandidate[]): RatingCandidate[] {
  return candidates.filter((candidate, index) => {
    const isScore = candidate.grade.best !== null && candidate.grade.best > 10;
    const partner = candidates.find(
      (other, at) => at !== index && other.role === candidate.role && (other.grade.best ?? 0) <= 10,
    );
    return !(isScore && partner !== undefined);
  });
}
