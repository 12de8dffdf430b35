import type { Scheme } from "../../../knowledge/index.js";
import { type Document, firstFrom, type Range } from "../../../model/index.js";
import type { ChosenScheme, RatingCandidate } from "../candidate.js";
import { isUnlisted } from "../schemes/unlisted/index.js";
import { foldName } from "./document-subject.js";
import type { Parties } from "./parties.js";

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
  const lines = new Map<number, string | null>();
  const partners = new Map<RatingCandidate, string | null>();
  for (const { assessor, evidence, change, form } of named) {
    const paragraph = paragraphOf(evidence);
    const other = alone.get(paragraph);
    alone.set(paragraph, other === undefined || other === assessor ? assessor : null);
    if (form === "list" || form === "table") lines.set(paragraph, alone.get(paragraph) ?? null);
    if (change?.from) partners.set(change.from, assessor);
  }
  const issuers = issuersNamed(text, chosen, assessors);
  return (candidate) => {
    const own = issuers.filter(({ scheme }) => isOfScale(candidate, scheme));
    const before = own[firstFrom(own, candidate.grade.start) - 1]?.printed ?? soleOf(own);
    return (
      partners.get(candidate) ??
      alone.get(paragraphOf(candidate.evidence)) ??
      inOneList(candidate, paragraphOf(candidate.evidence), lines) ??
      (isOpinionOfMany(candidate) ? null : before)
    );
  };
}

/** Whoever gave the other grades of a list, line by line. */
function inOneList(
  { form }: RatingCandidate,
  line: number,
  lines: ReadonlyMap<number, string | null>,
): string | null {
  if (form !== "list" && form !== "table") return null;
  const near = new Set<string | null>();
  for (let at = line - LINES; at <= line + LINES; at++) {
    const giver = lines.get(at);
    if (giver !== undefined) near.add(giver);
  }
  const [first = null] = near;
  return near.size === 1 ? first : null;
}

const LINES = 6;

interface Named {
  readonly start: number;
  readonly printed: string;
  readonly scheme: Scheme;
}

/** Where the text names who grades, in order; the words of programmes and areas name nobody. */
function issuersNamed(
  text: string,
  chosen: readonly ChosenScheme[],
  assessors: Parties["assessors"],
): readonly Named[] {
  return chosen
    .flatMap(({ scheme, evidence }) => {
      const issuer = assessors.get(scheme.id);
      const printed = issuer?.printed ?? null;
      if (issuer === undefined || printed === null) return [];
      const names = new Set([...issuer.names, foldName(printed)]);
      return evidence
        .filter(({ start, end }) => names.has(foldName(text.slice(start, end))))
        .map(({ start }) => ({ start, printed, scheme }));
    })
    .sort((a, b) => a.start - b.start);
}

function soleOf(issuers: readonly Named[]): string | null {
  const first = issuers[0]?.printed ?? null;
  return issuers.every(({ printed }) => printed === first) ? first : null;
}

/** Stars are of a scale of stars, letters of one of letters; a scale that was read off the release may be any. */
function isOfScale({ grade }: RatingCandidate, { id, levels, numeric }: Scheme): boolean {
  if (isUnlisted(id)) return true;
  if (/star/i.test(grade.label))
    return numeric?.unit === "stars" || levels.some(({ label }) => /star/i.test(label));
  return levels.some(({ label }) => label === grade.label);
}

/** "4.8 out of 5", "rated 9.1": averages of customers, who are no issuer. */
function isOpinionOfMany({ grade }: RatingCandidate): boolean {
  return grade.value !== null && (grade.best === 10 || grade.best === 100 || !Number.isInteger(grade.value));
}
