import type { Document } from "../../../model/index.js";
import type { RatingCandidate } from "../candidate.js";
import { mapCandidates } from "../map-candidates.js";
import { foldName } from "./document-subject.js";

/**
 * A league table with the release's own subject in one of its rows gives the others' grades beside: they
 * are of other parties. Sites of one body, which share the beginning of their name, stay with it.
 */
export function markOtherRows(
  candidates: readonly RatingCandidate[],
  subject: string | null,
  { metadata }: Document,
): RatingCandidate[] {
  if (subject === null || !isAnnounced(subject, metadata)) return [...candidates];
  const hasItsRow = candidates.some((row) => isRow(row) && foldName(row.subject ?? "") === foldName(subject));
  if (!hasItsRow) return [...candidates];
  return mapCandidates(candidates, (candidate) =>
    isRow(candidate) && beginning(candidate.subject ?? "") !== beginning(subject)
      ? { ...candidate, role: "other-party" }
      : candidate,
  );
}

/** A name that only the table repeats says nothing about whose release it is. */
function isAnnounced(subject: string, { headline, publisher }: Document["metadata"]): boolean {
  // A council that lists its beaches tells of them all, whichever the headline names.
  const place = publisher ?? headline;
  return place !== null && foldName(place).includes(foldName(subject));
}

function isRow({ form, subject }: RatingCandidate): boolean {
  return subject !== null && (form === "list" || form === "table");
}

/** "Northmere Water" → "northmere"; "St. Brendan at Marquette" → "st brendan". */
function beginning(name: string): string {
  const [first = "", second = ""] =
    name
      .toLowerCase()
      .replace(/^the\s/, "")
      .match(/[\p{L}\d]+/gu) ?? [];
  return first.length > 3 ? first : `${first} ${second}`;
}
