import type { MergedRatings } from "../../merge/index.js";
import { isUnlisted } from "./index.js";

/** A scale that was read off the release is no known scheme, and its ranks are only our order of the words. */
export function withoutUnlisted({ categories, ratings }: MergedRatings): MergedRatings {
  return {
    categories: categories.map((category) =>
      isUnlisted(category.schemeId) ? { ...category, schemeId: null } : category,
    ),
    ratings: ratings.map((rating) =>
      isUnlisted(rating.schemeId)
        ? { ...rating, schemeId: null, grade: { ...rating.grade, rank: null, of: null } }
        : rating,
    ),
  };
}
