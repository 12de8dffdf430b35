import { MONTHS } from "../../../knowledge/months.js";
import type { Document } from "../../../model/index.js";
import type { RatingCandidate } from "../candidate.js";
import { mapCandidates } from "../map-candidates.js";
import { foldName } from "./document-subject.js";

/**
 * What only the whole release tells of a grade: one told in passing is another party's where the release has a
 * grade of its own subject; of two grades of one thing, the one with the earlier year is over.
 */
export function settleRoles(
  document: Document,
  candidates: readonly RatingCandidate[],
  main: string | null,
): RatingCandidate[] {
  const hasOwn = candidates.some(({ subject, role }) => role === "current" && isMain(subject, main));
  const isOver = earlierYears(document, candidates);
  return mapCandidates(candidates, (candidate) => {
    if (candidate.role !== "current") return candidate;
    if (candidate.inPassing === true && hasOwn && !isMain(candidate.subject, main))
      return { ...candidate, role: "other-party" };
    return isOver(candidate) ? { ...candidate, role: "previous" } : candidate;
  });
}

function isMain(subject: string | null, main: string | null): boolean {
  return subject !== null && main !== null && foldName(subject) === foldName(main);
}

const PAST = /\b(?:was|were|had|received|earned|got|scored|achieved|gave|awarded|rated)\b/;

/** "It was rated Good in 2019", beside another grade of it that is of a later year or of now. */
function earlierYears(
  { text }: Document,
  candidates: readonly RatingCandidate[],
): (candidate: RatingCandidate) => boolean {
  const groups = new Map<string, RatingCandidate[]>();
  for (const candidate of candidates) {
    if (candidate.role !== "current") continue;
    const key = thingOf(candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return (candidate) => {
    if (isLaidOut(candidate)) return false;
    const told = text.slice(candidate.evidence.start, candidate.grade.end);
    if (!PAST.test(told)) return false;
    const group = (groups.get(thingOf(candidate)) ?? []).filter((other) => isOnOneScale(other, candidate));
    const year = yearOf(candidate);
    if (year !== null) return group.some((other) => (yearOf(other) ?? NOW) > year);
    return MONTH.test(told) && group.some(isLaidOut);
  };
}

/** "In November it was rated three stars": beside a list with today’s grades, that was then. */
const MONTH = new RegExp(
  `\\b(?:In|Last)\\s(?:${MONTHS.flat().join("|")}|spring|summer|autumn|fall|winter)\\b`,
);

function isLaidOut({ form }: RatingCandidate): boolean {
  return form === "list" || form === "table";
}

/** No year is now. */
const NOW = 9999;

/** One subject and area, by one rater. */
function thingOf({ subject, category, assessor }: RatingCandidate): string {
  return [subject ?? "", category?.name ?? "", assessor ?? ""].map(foldName).join("\u0000");
}

function isOnOneScale(one: RatingCandidate, other: RatingCandidate): boolean {
  const known = one.schemeId !== null && other.schemeId !== null;
  return (
    one.grade.label !== other.grade.label &&
    (known ? one.schemeId === other.schemeId : one.grade.best === other.grade.best || one.form === other.form)
  );
}

function yearOf({ period }: RatingCandidate): number | null {
  const year = /(?:19|20)\d\d/.exec(period ?? "")?.[0];
  return year === undefined ? null : Number(year);
}
