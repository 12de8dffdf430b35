import type { Document } from "../../../model/index.js";
import type { ChosenScheme, RatingCandidate } from "../candidate.js";
import { mapCandidates } from "../map-candidates.js";
import { agentOf } from "./agent.js";
import { assessorOf, issuerNames, printedNames } from "./assessor.js";
import { documentSubject, foldName } from "./document-subject.js";
import { raterNearby } from "./rater-nearby.js";

/** Whom the release is about, and how it names those who grade. */
export interface Parties {
  /** Looked for when it is first asked: most documents rate nobody. */
  readonly subject: () => string | null;
  /** By the id of their scheme: all names of the issuer, and the one that this document uses. */
  readonly assessors: ReadonlyMap<
    string,
    { readonly printed: string | null; readonly names: readonly string[] }
  >;
}

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
  const nearby = raterNearby(document, candidates, chosen, parties.assessors);
  return mapCandidates(candidates, (candidate) => {
    const completed = complete(candidate, parties);
    const { assessor, schemeId, role } = completed;
    if (assessor !== null || role === "other-party") return completed;
    if (schemeId !== null) return { ...completed, assessor: rater(candidate.grade.label) };
    return withRater(completed, nearby(candidate));
  });
}

/** Nobody grades itself: a name that is rated is not who rates. */
function withRater(candidate: RatingCandidate, assessor: string | null): RatingCandidate {
  const isRated =
    assessor !== null && candidate.subject !== null && foldName(assessor) === foldName(candidate.subject);
  return isRated ? candidate : { ...candidate, assessor };
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

function complete(candidate: RatingCandidate, { subject, assessors }: Parties): RatingCandidate {
  const issuer = candidate.schemeId === null ? undefined : assessors.get(candidate.schemeId);
  const assessor =
    candidate.assessor === null ? (issuer?.printed ?? null) : oneName(candidate.assessor, assessors);
  const rated = fullSubject(candidate.subject, subject());
  const isRater = rated !== null && assessor !== null && foldName(rated) === foldName(assessor);
  return { ...candidate, assessor, subject: isRater ? null : rated };
}

/** An issuer has one name in a record, also where its grade stands outside its schemes: BBB for the Bureau. */
function oneName(printed: string, assessors: Parties["assessors"]): string {
  const folded = foldName(printed);
  for (const { printed: name, names } of assessors.values())
    if (name !== null && names.includes(folded)) return name;
  return printed;
}

/** "Granite Harbor" for the Granite Harbor Mutual that the release is about. */
function fullSubject(printed: string | null, main: string | null): string | null {
  if (printed === null || main === null) return printed ?? main;
  const [short, long] = [foldName(printed), foldName(main)];
  if (long.startsWith(`${short} `) || long.endsWith(` ${short}`)) return main;
  return isAbbreviated(printed, main) ? main : printed;
}

/** "Boerne ISD" for the Boerne Independent School District; "YJS" for a Youth Justice Service. */
function isAbbreviated(printed: string, main: string): boolean {
  const initials = (words: readonly string[]) =>
    words
      .filter((word) => /^[A-Z]/.test(word))
      .map((word) => word[0])
      .join("");
  const acronym = printed.split(" ").at(-1) ?? "";
  const kept = printed.split(" ").slice(0, -1);
  if (!/^[A-Z]{2,6}$/.test(acronym)) return false;
  const words = main.split(" ");
  return (
    kept.every((word, index) => words[index] === word) && initials(words.slice(kept.length)).endsWith(acronym)
  );
}
