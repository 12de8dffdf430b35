import type { Document } from "../../../model/index.js";
import type { ChosenScheme, RatingCandidate } from "../candidate.js";
import { mapCandidates } from "../map-candidates.js";
import { agentOf } from "./agent.js";
import { assessorOf, issuerNames, printedNames } from "./assessor.js";
import { documentSubject, foldName } from "./document-subject.js";
import { leftToRate } from "./left-to-rate.js";
import { fullSubject, oneName } from "./one-name.js";
import type { Parties } from "./parties.js";
import { raterNearby } from "./rater-nearby.js";

export function findParties(document: Document, chosen: readonly ChosenScheme[]): Parties {
  const assessors = new Map(
    chosen.map(({ scheme }) => {
      // "platforms (Google, …)" is no issuer: its names are raters of their own.
      const isOne = /^(?:the\s)?[A-Z]/.test(scheme.issuer.name);
      const names = isOne ? issuerNames(scheme).map(foldName) : [];
      const { publisher } = document.metadata;
      const own = publisher !== null && names.includes(foldName(publisher)) ? publisher : null;
      const known = isOne || isOneIssuer(printedNames(scheme, document.text), document.text);
      const printed = known ? (agentOf(scheme, document) ?? assessorOf(scheme, document.text) ?? own) : null;
      return [scheme.id, { printed, names }] as const;
    }),
  );
  const graders = chosen.flatMap(({ scheme }) => issuerNames(scheme));
  const levels = chosen.flatMap(({ scheme }) =>
    scheme.levels.flatMap(({ label, wordings }) => [label, ...wordings]),
  );
  let subject: string | null | undefined;
  return {
    subject: () => {
      if (subject === undefined) subject = documentSubject(document, [...graders, ...levels]);
      return subject;
    },
    assessors,
  };
}

/** One name, or one with its acronym: "the Texas Education Agency (TEA)". */
function isOneIssuer(names: readonly string[], text: string): boolean {
  const [first, second] = names;
  return names.length === 1 || (names.length === 2 && text.includes(`${first} (${second})`));
}

/** Where the place itself does not say who graded whom, the document does; an issuer has one name in a record. */
export function completeParties(
  document: Document,
  candidates: readonly RatingCandidate[],
  chosen: readonly ChosenScheme[],
  parties: Parties,
): RatingCandidate[] {
  const rater = raterOf(candidates);
  const left = leftToRate(document, candidates, parties.subject);
  const nearby = raterNearby(document, candidates, chosen, parties.assessors);
  return mapCandidates(candidates, (candidate) => {
    const completed = complete(left(candidate), parties, document.text);
    const { assessor, schemeId, role } = completed;
    if (assessor !== null || role === "other-party") return completed;
    const giver = (schemeId === null ? null : rater(candidate.grade.label)) ?? nearby(candidate);
    return withRater(completed, giver, candidate.subject !== null);
  });
}

/**
 * Nobody grades itself: a name that its place says is rated is not who rates, and whoever rates is not what the
 * release leaves to be rated.
 */
function withRater(candidate: RatingCandidate, assessor: string | null, isNamed: boolean): RatingCandidate {
  const isRated =
    assessor !== null && candidate.subject !== null && foldName(assessor) === foldName(candidate.subject);
  if (!isRated) return { ...candidate, assessor };
  return isNamed ? candidate : { ...candidate, assessor, subject: null };
}

/**
 * A scale that anybody may use, red to green, has no issuer: whoever alone gives grades in the prose made the
 * list beside it; where several do, whoever alone gives this grade.
 */
function raterOf(candidates: readonly RatingCandidate[]): (label: string) => string | null {
  const named = candidates.filter(({ assessor }) => assessor !== null);
  const sole = soleAssessor(named);
  const givers = new Map<string, string | null>();
  for (const { grade, assessor } of named) {
    const other = givers.get(grade.label);
    givers.set(grade.label, other === undefined || other === assessor ? assessor : null);
  }
  return (label) => sole ?? givers.get(label) ?? null;
}

function soleAssessor(candidates: readonly RatingCandidate[]): string | null {
  const first = candidates[0]?.assessor ?? null;
  return candidates.every(({ assessor }) => assessor === first) ? first : null;
}

function complete(
  candidate: RatingCandidate,
  { subject, assessors }: Parties,
  text: string,
): RatingCandidate {
  const issuer = candidate.schemeId === null ? undefined : assessors.get(candidate.schemeId);
  const assessor =
    candidate.assessor === null ? (issuer?.printed ?? null) : oneName(candidate.assessor, assessors, text);
  const rated = fullSubject(candidate.subject, subject(), text);
  const isRater = rated !== null && assessor !== null && foldName(rated) === foldName(assessor);
  return { ...candidate, assessor, subject: isRater ? null : rated };
}
