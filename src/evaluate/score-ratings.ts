import type { GradeCount, PressReleaseRecord, Rating } from "../model/index.js";
import { foldCase, foldName } from "./fold.js";
import type { GoldDocument, GoldGradeCount, GoldRating } from "./gold.js";
import { pairBest } from "./match.js";
import { newTally, record, type Tally } from "./tally.js";

export interface RatingTallies {
  /** Category and grade. */
  readonly pairs: Tally;
  readonly role: Tally;
  readonly subject: Tally;
  readonly assessor: Tally;
  readonly counts: Tally;
  readonly overall: Tally;
  readonly confident: Tally;
}

export function newRatingTallies(): RatingTallies {
  const tally = newTally;
  return {
    pairs: tally(),
    role: tally(),
    subject: tally(),
    assessor: tally(),
    counts: tally(),
    overall: tally(),
    confident: tally(),
  };
}

export function scoreRatings(tallies: RatingTallies, gold: GoldDocument, found: PressReleaseRecord): void {
  if (gold.ratings !== undefined) {
    const printed = new Map(found.categories.map((category) => [category.id, category.text]));
    const likeness = (want: GoldRating, have: Rating) => ratingLikeness(want, have, printed);
    for (const [want, have] of pairBest(gold.ratings, found.ratings, likeness)) {
      if (!want?.optional) scorePair(tallies, gold.id, want, have);
    }
  }
  for (const [want, have] of pairBest(gold.gradeCounts ?? [], found.gradeCounts, countLikeness)) {
    if (want?.optional || gold.gradeCounts === undefined) continue;
    record(tallies.counts, gold.id, want && JSON.stringify(want), have && showCount(have), !!(want && have));
  }
  if (gold.overall !== undefined) {
    const { status } = found.overallRating;
    record(tallies.overall, gold.id, gold.overall.status, status, gold.overall.status === status);
  }
}

function scorePair(tallies: RatingTallies, id: string, want: GoldRating | null, have: Rating | null): void {
  const wanted = want && `${want.category} = ${want.grade} (${want.role}, ${want.subject})`;
  const actual = have && show(have);
  record(tallies.pairs, id, wanted, actual, want !== null && have !== null);
  if (have !== null && have.confidence >= 0.9) {
    record(tallies.confident, id, null, actual, want !== null);
  }
  if (want === null || have === null) return;
  record(tallies.role, id, wanted, actual, want.role === have.role);
  for (const field of ["subject", "assessor"] as const) {
    const expected = want[field];
    if (!expected) continue;
    const agree = foldName(expected) === foldName(have[field] ?? "");
    record(tallies[field], id, `${wanted} ${field} ${expected}`, `${actual} ${field} ${have[field]}`, agree);
  }
}

/** Grade and category must agree; role and subject decide between equals. */
function ratingLikeness(want: GoldRating, have: Rating, printed: ReadonlyMap<string, string>): number {
  const grades = [have.grade.text, have.grade.label].map(foldCase);
  const sameGrade = [want.grade, want.label ?? want.grade].some((grade) => grades.includes(foldCase(grade)));
  if (!sameGrade || !sameCategory(want, have, printed)) return 0;
  const sameRole = want.role === have.role ? 0.5 : 0;
  const sameSubject = foldName(want.subject ?? "") === foldName(have.subject ?? "") ? 0.75 : 0;
  return 1 + sameRole + sameSubject;
}

function sameCategory(want: GoldRating, have: Rating, printed: ReadonlyMap<string, string>): boolean {
  if (want.category === null || have.category === null) return want.category === have.category;
  const surface = have.categoryId === null ? undefined : printed.get(have.categoryId);
  const wanted = foldCase(want.category);
  return wanted === foldCase(have.category) || (surface !== undefined && wanted === foldCase(surface));
}

function countLikeness(want: GoldGradeCount, have: GradeCount): number {
  const fold = (counts: readonly (readonly [string, number])[]) =>
    counts
      .map(([label, count]) => `${foldCase(label)}=${count}`)
      .sort()
      .join(",");
  const same =
    fold(Object.entries(want.counts)) === fold(have.counts.map(({ label, count }) => [label, count]));
  return same ? 1 : 0;
}

function show(have: Rating): string {
  return `${have.category} = ${have.grade.text} (${have.role}, ${have.subject}) [${have.rule} ${have.confidence}] ${have.schemeId}`;
}

function showCount(have: GradeCount): string {
  return `${have.text} ${JSON.stringify(have.counts)} ${have.role}`;
}
