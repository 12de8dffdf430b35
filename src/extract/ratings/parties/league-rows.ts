import type { Document } from "../../../model/index.js";
import type { RatingCandidate } from "../candidate.js";

/**
 * A league table with the release's own subject in it gives the others' grades beside: they are of other
 * parties. Sites of one body, which share the beginning of their name, stay with it.
 */
export function markOtherRows(
  candidates: readonly RatingCandidate[],
  subject: string | null,
  { metadata }: Document,
): RatingCandidate[] {
  if (subject === null || !isAnnounced(subject, metadata)) return [...candidates];
  const isOwn = (name: string) => beginning(name) === beginning(subject);
  const named = candidates.filter(isRow);
  if (!named.some((row) => row.subject !== null && isOwn(row.subject))) return [...candidates];
  return candidates.map((candidate) =>
    isRow(candidate) && candidate.subject !== null && !isOwn(candidate.subject)
      ? { ...candidate, role: "other-party" }
      : candidate,
  );
}

/** A name that only the table repeats says nothing about whose release it is. */
function isAnnounced(subject: string, { headline, publisher }: Document["metadata"]): boolean {
  const name = beginning(subject);
  return [headline, publisher].some((place) =>
    place
      ?.toLowerCase()
      .replace(/[^\p{L}\d]+/gu, " ")
      .includes(name),
  );
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
