import { COUNTED_WHOLES } from "../../../knowledge/count-words.js";
import type { GradeCount, Rating } from "../../../model/index.js";
import { anyOf } from "../prose/phrases.js";
import type { CountCandidate } from "./index.js";

const WHOLES = new RegExp(`\\b(?:${anyOf(COUNTED_WHOLES)})\\b`, "i");

/**
 * Compares a count of areas with the grades that a list or table gives one subject. Null where there is no such
 * list, or where the sentence counts hospitals, schools, companies: those are not the areas of one subject.
 */
export function compareWithRatings(
  { count, schemeId }: CountCandidate,
  ratings: readonly Rating[],
): GradeCount {
  const listed = ratings.filter(
    (rating) =>
      (rating.form === "list" || rating.form === "table") &&
      rating.category !== null &&
      rating.role === count.role &&
      rating.schemeId === schemeId,
  );
  const subjects = new Set(listed.map(({ subject }) => subject));
  if (listed.length < 2 || subjects.size > 1 || WHOLES.test(count.text)) return count;
  const tally = (labels: string) =>
    listed.filter(({ grade }) => labels.split("|").includes(grade.label)).length;
  return {
    ...count,
    agreesWithRatings: count.counts.every(({ label, count: stated }) => tally(label) === stated),
  };
}
