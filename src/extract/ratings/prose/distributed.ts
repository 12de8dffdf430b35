import type { RatingCandidate } from "../candidate.js";

const JOINS = /^["”’']?,?\s?(?:["”’']\s)?(?:and\s)?(?:an?\s)?["“‘']?$/;

/**
 * "Mercy North and St. Clare received a “B” and a “C”": as many grades as names, joined alike, go one to each in
 * their order.
 */
export function distributed(text: string, candidates: readonly RatingCandidate[]): RatingCandidate[] {
  const grades = [...new Set(candidates.map(({ grade }) => grade.start))];
  const subjects = [...new Set(candidates.map(({ subject }) => subject))];
  const isEach =
    grades.length > 1 &&
    grades.length === subjects.length &&
    candidates.length === grades.length * subjects.length &&
    candidates.every(({ category, grade }, index) => {
      const next = candidates.slice(index + 1).find((other) => other.grade.start > grade.end)?.grade;
      return category === null && (next === undefined || JOINS.test(text.slice(grade.end, next.start)));
    });
  if (!isEach) return [...candidates];
  return candidates.filter(({ grade, subject }) => grades.indexOf(grade.start) === subjects.indexOf(subject));
}
