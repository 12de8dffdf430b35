import type { RatingCandidate } from "../candidate.js";

/** Candidates that state one rating; `first` is the one whose words the record keeps. */
export interface SameRating {
  readonly first: RatingCandidate;
  readonly all: readonly RatingCandidate[];
}

/** Groups what is the same in what is graded, by which scale, as what, of whom, and when. */
export function groupSame(candidates: readonly RatingCandidate[]): SameRating[] {
  const groups = new Map<string, RatingCandidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()].flatMap(splitByPeriod).map((all) => ({ first: surest(all), all }));
}

/** An overall rating and a rating without categories are told by the same words. */
function keyOf({ category, grade, schemeId, subject, role }: RatingCandidate): string {
  const area = category === null ? "" : category.name;
  return [area, grade.label, schemeId ?? "", subject ?? "", role].map(fold).join("\u0000");
}

/** A stated period parts two ratings; one without a period joins the first. */
function splitByPeriod(group: readonly RatingCandidate[]): RatingCandidate[][] {
  const periods = [...new Set(group.flatMap(({ period }) => (period === null ? [] : [period])))];
  if (periods.length < 2) return [[...group]];
  return periods.map((period, index) =>
    group.filter((candidate) => candidate.period === period || (index === 0 && candidate.period === null)),
  );
}

/** Lists and tables before prose, then the surest, then the first in the text. */
function surest(group: readonly RatingCandidate[]): RatingCandidate {
  return group.reduce((best, other) => {
    const laidOut = Number(other.form !== "prose") - Number(best.form !== "prose");
    if (laidOut !== 0) return laidOut > 0 ? other : best;
    if (other.confidence !== best.confidence) return other.confidence > best.confidence ? other : best;
    return other.grade.start < best.grade.start ? other : best;
  });
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^the\s/, "")
    .replace(/\s+/g, " ");
}
