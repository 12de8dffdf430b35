import { type Document, firstFrom, type Range } from "../../../model/index.js";
import type { ChosenScheme, RatingCandidate } from "../candidate.js";
import { foldName } from "./document-subject.js";
import type { Parties } from "./index.js";

/**
 * Who gave a grade that names nobody and belongs to no scheme: whoever gave the grade that it changed, whoever
 * alone gives grades in its paragraph, or the issuer that the text names last before
 * it, or names alone.
 */
export function raterNearby(
  { text, blocks }: Document,
  candidates: readonly RatingCandidate[],
  chosen: readonly ChosenScheme[],
  assessors: Parties["assessors"],
): (candidate: RatingCandidate) => string | null {
  const named = candidates.filter(({ assessor }) => assessor !== null);
  const paragraphOf = ({ start }: Range) => firstFrom(blocks, start + 1);
  const alone = new Map<number, string | null>();
  const partners = new Map<RatingCandidate, string | null>();
  for (const { assessor, evidence, change } of named) {
    const paragraph = paragraphOf(evidence);
    const other = alone.get(paragraph);
    alone.set(paragraph, other === undefined || other === assessor ? assessor : null);
    if (change?.from) partners.set(change.from, assessor);
  }
  const issuers = issuersNamed(text, chosen, assessors);
  const first = issuers[0]?.printed ?? null;
  const sole = issuers.every(({ printed }) => printed === first) ? first : null;
  return (candidate) => {
    const before = issuers[firstFrom(issuers, candidate.grade.start) - 1]?.printed ?? sole;
    return (
      partners.get(candidate) ??
      alone.get(paragraphOf(candidate.evidence)) ??
      (isOpinionOfMany(candidate) ? null : before)
    );
  };
}

/** Where the text names who grades, in order; the words of programmes and areas name nobody. */
function issuersNamed(
  text: string,
  chosen: readonly ChosenScheme[],
  assessors: Parties["assessors"],
): readonly { readonly start: number; readonly printed: string }[] {
  return chosen
    .flatMap(({ scheme, evidence }) => {
      const issuer = assessors.get(scheme.id);
      const printed = issuer?.printed ?? null;
      if (issuer === undefined || printed === null) return [];
      const names = new Set([...issuer.names, foldName(printed)]);
      return evidence
        .filter(({ start, end }) => names.has(foldName(text.slice(start, end))))
        .map(({ start }) => ({ start, printed }));
    })
    .sort((a, b) => a.start - b.start);
}

/** "4.8 out of 5", "rated 9.1": averages of customers, who are no issuer. */
function isOpinionOfMany({ grade }: RatingCandidate): boolean {
  return grade.value !== null && (grade.best === 10 || grade.best === 100 || !Number.isInteger(grade.value));
}
