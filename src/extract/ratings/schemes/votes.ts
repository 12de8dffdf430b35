import type { Scheme, SchemeCue } from "../../../knowledge/index.js";
import type { PhraseMatch } from "../../../knowledge/phrase-index.js";
import type { Range } from "../../../model/index.js";
import { isValidAt } from "./dates.js";

/** What the words of one document say for one scheme. */
export interface Votes {
  readonly scheme: Scheme;
  readonly evidence: Range[];
  issuer: number;
  programme: number;
  hint: number;
  /** Labels of categories named by several words: "quality of education". */
  readonly longCategories: Set<string>;
  /** Labels named by one word, which is often just English: "leadership". */
  readonly shortCategories: Set<string>;
}

export function collectVotes(matches: readonly PhraseMatch<SchemeCue>[]): Votes[] {
  const votes = new Map<string, Votes>();
  for (const { start, end, words, entry } of matches) {
    const cue = entry.value;
    let vote = votes.get(cue.scheme.id);
    if (vote === undefined) {
      vote = noVotes(cue.scheme);
      votes.set(cue.scheme.id, vote);
    }
    vote.evidence.push({ start, end });
    if (cue.kind !== "category") vote[cue.kind]++;
    else if (words > 1) vote.longCategories.add(cue.category.label);
    else vote.shortCategories.add(cue.category.label);
  }
  return [...votes.values()];
}

function noVotes(scheme: Scheme): Votes {
  return {
    scheme,
    evidence: [],
    issuer: 0,
    programme: 0,
    hint: 0,
    longCategories: new Set(),
    shortCategories: new Set(),
  };
}

/** Named by issuer or programme; or else by several of its categories, more where no watchdog is mentioned. */
export function isNominated({ issuer, programme, hint, longCategories }: Votes): boolean {
  if (issuer > 0 || programme > 0) return true;
  return longCategories.size >= (hint > 0 ? 2 : 3);
}

/** Names weigh most; then names of categories, the words of the field, and the date. */
export function scoreVotes(votes: Votes, field: number, date: string | null): number {
  const named = (votes.issuer > 0 ? 3 : 0) + (votes.programme > 0 ? 4 : 0) + (votes.hint > 0 ? 0.5 : 0);
  const categories =
    Math.min(9, 1.5 * votes.longCategories.size) + Math.min(1.5, 0.3 * votes.shortCategories.size);
  return named + categories + Math.min(3, field) + (isValidAt(votes.scheme, date) ? 1.5 : -4);
}
