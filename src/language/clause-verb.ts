import { createRequire } from "node:module";
import type { Range } from "../model/index.js";

/**
 * The first finite verb of a short clause, as compromise tags it, as a range of the clause; null where it sees
 * none. It knows verbs that no list of ours has ("chirps", "intoned"), but it reads 0.2 MB/s: ask it about a
 * clause that nothing else could read, and about nothing longer.
 */
export function findClauseVerb(clause: string): Range | null {
  if (clause.length > LONGEST_CLAUSE) return null;
  const [sentence = []] = parser()(clause).docs;
  let at = 0;
  for (const { pre, text, post, tags } of sentence) {
    const start = at + pre.length;
    if (isFiniteVerb(tags)) return { start, end: start + text.length };
    at = start + text.length + post.length;
  }
  return null;
}

const LONGEST_CLAUSE = 200;

function isFiniteVerb(tags: ReadonlySet<string> = NO_TAGS): boolean {
  const finite = tags.has("PastTense") || tags.has("PresentTense");
  return finite && !NOT_SAYING.some((tag) => tags.has(tag));
}

const NO_TAGS: ReadonlySet<string> = new Set();

const NOT_SAYING = ["Copula", "Auxiliary", "Gerund", "Modal", "Infinitive"] as const;

/** What we use of compromise: its terms by sentence, as it keeps them. */
type Parse = (text: string) => { readonly docs: readonly (readonly Term[])[] };

interface Term {
  readonly text: string;
  /** What stands before and behind the word: spaces and punctuation. */
  readonly pre: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

let loaded: Parse | null = null;

/** Loaded when first asked: it costs 200 to 400 ms, and most documents never need it. */
function parser(): Parse {
  loaded ??= createRequire(import.meta.url)("compromise/two") as Parse;
  return loaded;
}
