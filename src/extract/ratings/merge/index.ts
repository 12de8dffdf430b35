import { inHundredths } from "../../../knowledge/confidence/index.js";
import { type Category, type Rating, spanAt } from "../../../model/index.js";
import type { RatingCandidate } from "../candidate.js";
import { groupSame } from "./group-same.js";
import { listCategories } from "./list-categories.js";

export interface MergedRatings {
  readonly categories: Category[];
  readonly ratings: Rating[];
}

/**
 * Candidates to ratings: the same rating told at several places is one with several pieces of evidence.
 * Ratings and categories are numbered as they appear in the text.
 */
export function mergeCandidates(text: string, candidates: readonly RatingCandidate[]): MergedRatings {
  const groups = groupSame(candidates).sort((a, b) => a.first.grade.start - b.first.grade.start);
  const categories = listCategories(
    text,
    groups.map(({ first }) => first),
  );
  const idOf = new Map<RatingCandidate, string>();
  for (const [index, { all }] of groups.entries()) {
    for (const candidate of all) idOf.set(candidate, `r${index + 1}`);
  }
  const ratings = groups.map(({ first, all }): Rating => {
    const { grade, category } = first;
    const moved = all.find(({ change }) => change !== null)?.change ?? null;
    return {
      id: idOf.get(first) ?? "",
      categoryId: category === null ? null : (categories.idOf.get(category) ?? null),
      category: category?.name ?? null,
      scope: all.some(({ scope }) => scope === "overall") && category === null ? "overall" : first.scope,
      grade: {
        ...spanAt(text, grade.start, grade.end),
        label: grade.label,
        rank: grade.rank,
        of: grade.of,
        value: grade.value,
        best: grade.best,
        worst: grade.worst,
      },
      schemeId: first.schemeId,
      subject: first.subject,
      assessor: first.assessor ?? all.find(({ assessor }) => assessor !== null)?.assessor ?? null,
      role: first.role,
      outlook: all.find(({ outlook }) => outlook !== null)?.outlook ?? null,
      change: moved && {
        direction: moved.direction,
        fromRatingId: moved.from === null ? null : (idOf.get(moved.from) ?? null),
      },
      period: all.find(({ period }) => period !== null)?.period ?? null,
      form: first.form,
      evidence: evidenceOf(text, all),
      rule: first.rule,
      confidence: inHundredths(Math.max(...all.map(({ confidence }) => confidence))),
    };
  });
  return { categories: categories.list, ratings };
}

/** Every place once, in the order of the text. */
function evidenceOf(text: string, candidates: readonly RatingCandidate[]): Rating["evidence"] {
  const places = new Map(candidates.map(({ evidence }) => [`${evidence.start}-${evidence.end}`, evidence]));
  return [...places.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => spanAt(text, start, end));
}
