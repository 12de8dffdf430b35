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
  const longer = longerForms(new Set(printed));
  const unify = (name: string | null) => (name === null ? null : fullestOf(name, longer));
  return {
    candidates: mapCandidates(candidates, (candidate) => ({
      ...candidate,
      subject: unify(candidate.subject),
    })),
    main: unify(main),
  };
}

/** By each beginning and each end of a name, word by word: the names that go on from there. */
function longerForms(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const name of names) {
    const words = foldName(name).split(" ").slice(0, MOST_WORDS);
    const parts = words
      .slice(1)
      .flatMap((_word, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")]);
    for (const part of new Set(parts)) {
      const known = forms.get(part);
      if (known === undefined) forms.set(part, [name]);
      else known.push(name);
    }
  }
  return forms;
}

const MOST_WORDS = 12;

function fullestOf(name: string, longer: ReadonlyMap<string, readonly string[]>): string {
  const forms = longer.get(foldName(name)) ?? [];
  const longest = forms.reduce((a, b) => (b.length > a.length ? b : a), name);
  const agree = forms.every((form) => form === longest || longer.get(foldName(form))?.includes(longest));
  return agree ? longest : name;
}
