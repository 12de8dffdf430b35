import type { Document } from "../../../model/index.js";
import type { RatingCandidate } from "../candidate.js";
import { foldName } from "./document-subject.js";

/**
 * A release by a union or a minister tells of somebody else’s grades: where a scheme grades one name alone, and
 * that is neither in the headline nor whom the release seems to be about, grades that name nobody are of that one.
 */
export function leftToRate(
  { metadata }: Document,
  candidates: readonly RatingCandidate[],
  main: () => string | null,
): (candidate: RatingCandidate) => RatingCandidate {
  const rated = new Map<string, string | null>();
  for (const { schemeId, subject, role } of candidates) {
    if (schemeId === null || subject === null || role === "other-party") continue;
    const other = rated.get(schemeId);
    rated.set(schemeId, other === undefined || other === subject ? subject : null);
  }
  return (candidate) => {
    const { subject, schemeId, role } = candidate;
    const sole = schemeId === null ? null : (rated.get(schemeId) ?? null);
    if (subject !== null || sole === null || role === "other-party" || isHeadlined(metadata.headline, main()))
      return candidate;
    return { ...candidate, subject: sole };
  };
}

function isHeadlined(headline: string | null, main: string | null): boolean {
  const [first = ""] = main === null ? [] : foldName(main).split(" ");
  return headline !== null && main !== null && foldName(headline).includes(first);
}
