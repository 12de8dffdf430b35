import type { Document } from "../../../model/index.js";
import type { ChosenScheme, RatingCandidate } from "../candidate.js";
import { mapCandidates } from "../map-candidates.js";
import { agentOf } from "./agent.js";
import { assessorOf, issuerNames } from "./assessor.js";
import { documentSubject, foldName } from "./document-subject.js";

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
      const names = issuerNames(scheme);
      const printed = agentOf(scheme, document) ?? assessorOf(scheme, document.text);
      return [scheme.id, { printed, names: names.map(foldName) }] as const;
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

/** Where the place itself does not say who graded whom, the document does; an issuer has one name in a record. */
export function completeParties(candidates: readonly RatingCandidate[], parties: Parties): RatingCandidate[] {
  return mapCandidates(candidates, (candidate) => complete(candidate, parties));
}

function complete(candidate: RatingCandidate, { subject, assessors }: Parties): RatingCandidate {
  const issuer = candidate.schemeId === null ? undefined : assessors.get(candidate.schemeId);
  const isIssuer = candidate.assessor === null || issuer?.names.includes(foldName(candidate.assessor));
  const assessor = isIssuer ? (issuer?.printed ?? candidate.assessor) : candidate.assessor;
  return { ...candidate, assessor, subject: fullSubject(candidate.subject, subject()) };
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
