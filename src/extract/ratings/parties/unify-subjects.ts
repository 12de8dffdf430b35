import type { RatingCandidate } from "../candidate.js";
import { mapCandidates } from "../map-candidates.js";
import { foldName } from "./document-subject.js";

/**
 * One subject has one name in a record: "Hollin Court" and "Hollin Court Hospice" are the latter, and so
 * is "Garsdale" beside "HMP Garsdale", unless two longer names would fit.
 */
export function unifySubjects(
  candidates: readonly RatingCandidate[],
  main: string | null,
): { readonly candidates: RatingCandidate[]; readonly main: string | null } {
  const printed = [main, ...candidates.map(({ subject }) => subject)].filter((name) => name !== null);
  const names = [...new Set(printed)];
  const fullest = new Map(names.map((name) => [name, fullestOf(name, names)]));
  const unify = (name: string | null) => (name === null ? null : (fullest.get(name) ?? name));
  return {
    candidates: mapCandidates(candidates, (candidate) => ({
      ...candidate,
      subject: unify(candidate.subject),
    })),
    main: unify(main),
  };
}

function fullestOf(name: string, names: readonly string[]): string {
  const longer = names.filter((other) => isPartOf(name, other)).sort((a, b) => a.length - b.length);
  const last = longer.at(-1);
  const agree = longer.every((other) => other === last || isPartOf(other, last ?? ""));
  return last !== undefined && agree ? last : name;
}

function isPartOf(name: string, other: string): boolean {
  const [short, long] = [foldName(name), foldName(other)];
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}
