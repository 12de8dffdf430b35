import type { RatingCandidate } from "../candidate.js";

/** Candidates that state one rating; `first` is the one whose words the record keeps. */
export interface SameRating {
  readonly first: RatingCandidate;
  readonly all: readonly RatingCandidate[];
}

/** Groups what is the same in what is graded, by which scale, as what, of whom, and when. */
export function groupSame(candidates: readonly RatingCandidate[]): SameRating[] {
  return [...byKey(candidates, keyOf).values()]
    .flatMap(splitByScheme)
    .flatMap(splitByAssessor)
    .flatMap(splitByPeriod)
    .map((all) => ({ first: surest(all), all }));
}

/** An overall rating and a rating without categories are told by the same words. */
function keyOf({ category, grade, subject, role }: RatingCandidate): string {
  const area = category === null ? "" : category.name;
  return [area, grade.label, subject ?? "", role].map(fold).join("\u0000");
}

/** Two schemes part two ratings; where one place does not tell its scheme, it is that of the other. */
function splitByScheme(group: readonly RatingCandidate[]): RatingCandidate[][] {
  const told = byKey(group, ({ schemeId }) => schemeId);
  const open = group.filter(({ schemeId }) => schemeId === null);
  if (told.size < 2) return [[...group]];
  return open.length === 0 ? [...told.values()] : [...told.values(), open];
}

/** Groups what has a key; what has none is left out. */
function byKey(
  candidates: readonly RatingCandidate[],
  keyOfOne: (candidate: RatingCandidate) => string | null,
): Map<string, RatingCandidate[]> {
  const groups = new Map<string, RatingCandidate[]>();
  for (const candidate of candidates) {
    const key = keyOfOne(candidate);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

/** Two stated periods part two ratings, unless one says the other more exactly; none at all joins the first. */
function splitByPeriod(group: readonly RatingCandidate[]): RatingCandidate[][] {
  const periods: string[] = [];
  for (const period of group.map(periodOf).filter((period) => period !== "")) {
    if (!periods.some((known) => isSamePeriod(known, period))) periods.push(period);
  }
  if (periods.length < 2) return [[...group]];
  const placeOf = (candidate: RatingCandidate) => {
    const own = periodOf(candidate);
    return own === "" ? 0 : periods.findIndex((period) => isSamePeriod(own, period));
  };
  return periods.map((_period, index) => group.filter((candidate) => placeOf(candidate) === index));
}

/** Two analysts who say Buy gave two ratings; a place that names nobody joins the first. */
function splitByAssessor(group: readonly RatingCandidate[]): RatingCandidate[][] {
  const named = byKey(group, ({ assessor }) => (assessor === null ? null : fold(assessor)));
  if (named.size < 2) return [[...group]];
  const [first = [], ...others] = [...named.values()];
  return [[...first, ...group.filter(({ assessor }) => assessor === null)], ...others];
}

/** "Spring 2024" is "spring 2024", and within "2024". */
function isSamePeriod(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function periodOf({ period }: RatingCandidate): string {
  return period === null ? "" : fold(period);
}

/** Lists and tables before prose, then the surest, then the first in the text. */
function surest(group: readonly RatingCandidate[]): RatingCandidate {
  return group.reduce((best, other) => {
    const laidOut = Number(other.form !== "prose") - Number(best.form !== "prose");
    if (laidOut !== 0) return laidOut > 0 ? other : best;
    const told = Number(other.schemeId !== null) - Number(best.schemeId !== null);
    if (told !== 0) return told > 0 ? other : best;
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
