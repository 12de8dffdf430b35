import { createRequire } from "node:module";
import type { Range } from "../model/index.js";

/**
 * The first finite verb of a short clause, as compromise tags it, as a range of the clause; null where it sees
 * none. It knows verbs that no list of ours has ("chirps", "intoned"), but it reads 0.2 MB/s: ask it about a
 * clause that nothing else could read, and about nothing longer.
 */
export function findClauseVerb(clause: string): Range | null {
  if (clause.length > LONGEST_CLAUSE) return null;
  const [sentence] = parser()(clause).json({ offset: true, terms: { offset: true, tags: true } });
  const verb = sentence?.terms.find(({ tags }) => isFiniteVerb(tags));
  return verb === undefined ? null : { start: verb.offset.start, end: verb.offset.start + verb.text.length };
}

const LONGEST_CLAUSE = 200;

function isFiniteVerb(tags: readonly string[]): boolean {
  const finite = tags.includes("PastTense") || tags.includes("PresentTense");
  return finite && !NOT_SAYING.some((tag) => tags.includes(tag));
}

const NOT_SAYING = ["Copula", "Auxiliary", "Gerund", "Modal", "Infinitive"] as const;

/** What we use of compromise. */
type Parse = (text: string) => {
  json(options: object): readonly { readonly terms: readonly Term[] }[];
};

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number };
}

let loaded: Parse | null = null;

/** Loaded when first asked: it costs 200 to 400 ms, and most documents never need it. */
function parser(): Parse {
  loaded ??= createRequire(import.meta.url)("compromise/two") as Parse;
  return loaded;
}
