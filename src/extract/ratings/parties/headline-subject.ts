import { HEADLINE_VERBS } from "../../../knowledge/headline-verbs.js";
import { JUDGING_VERBS } from "../../../knowledge/rating-verbs.js";
import { namesIn } from "./names.js";

/**
 * Whom a headline is about, where the text calls it by no name: the name before the verb, or the first one after
 * it where a rater is the subject.
 *
 *   [Fernhollow House] rated ‘Good’ by CQC  ·  [Harbor Pantry] Receives Four-Star Rating  ·  CQC rates [Fernhollow House] good
 */
export function headlineSubject(headline: string, isExcluded: (name: string) => boolean): string | null {
  const verb = verbIn(headline);
  if (verb === null) return null;
  const before = namesIn(headline, { start: 0, end: verb.start }).map(({ start, end }) =>
    headline.slice(start, end),
  );
  const own = before.find((name) => !isExcluded(name));
  if (own !== undefined || before.length === 0) return own ?? null;
  const after = namesIn(headline, { start: verb.end, end: headline.length }).map(({ start, end }) =>
    headline.slice(start, end),
  );
  return after.find((name) => !isExcluded(name)) ?? null;
}

const JUDGING: ReadonlySet<string> = new Set(JUDGING_VERBS);

function verbIn(headline: string): { readonly start: number; readonly end: number } | null {
  let at = 0;
  for (const word of headline.split(" ")) {
    const folded = word.toLowerCase();
    if (at > 0 && (HEADLINE_VERBS.has(folded) || JUDGING.has(folded)))
      return { start: at, end: at + word.length };
    at += word.length + 1;
  }
  return null;
}
