import type { Scheme, SchemeCue } from "../../../knowledge/index.js";
import type { PhraseMatch } from "../../../knowledge/phrase-index.js";
import type { Range } from "../../../model/index.js";
import { isValidIn } from "./years.js";

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
  /** How many of the field's words stand in the text; null where the scheme asks for none. */
  readonly context: number | null;
}

export function collectVotes(matches: readonly PhraseMatch<SchemeCue>[], text: string): Votes[] {
  const votes = new Map<string, Votes>();
  const folded = text.toLowerCase();
  for (const { start, end, firstWord, endWord, entry } of matches) {
    const cue = entry.value;
    const { scheme } = cue;
    let vote = votes.get(scheme.id);
    if (vote === undefined) {
      vote = noVotes(scheme, folded);
      votes.set(scheme.id, vote);
    }
    vote.evidence.push({ start, end });
    if (cue.kind !== "category") vote[cue.kind]++;
    else if (endWord - firstWord > 1) vote.longCategories.add(cue.category.label);
    else vote.shortCategories.add(cue.category.label);
  }
  return [...votes.values()];
}

function noVotes(scheme: Scheme, folded: string): Votes {
  return {
    scheme,
    evidence: [],
    issuer: 0,
    programme: 0,
    hint: 0,
    longCategories: new Set(),
    shortCategories: new Set(),
    context: scheme.requiresContext.length === 0 ? null : contextOf(scheme, folded),
  };
}

function contextOf(scheme: Scheme, folded: string): number {
  return scheme.requiresContext.filter((word) => beginsAWord(word.toLowerCase(), folded)).length;
}

function beginsAWord(word: string, folded: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z]/.test(folded.charAt(at - 1))) return true;
  }
  return false;
}

/** Names weigh most; then names of categories, the words of the field, and the year. */
export function scoreVotes(votes: Votes, year: string | null): number {
  const named = (votes.issuer > 0 ? 3 : 0) + (votes.programme > 0 ? 4 : 0) + (votes.hint > 0 ? 0.5 : 0);
  const categories =
    Math.min(9, 1.5 * votes.longCategories.size) + Math.min(1.5, 0.3 * votes.shortCategories.size);
  const field = Math.min(3, votes.context ?? 0);
  return named + categories + field + (isValidIn(votes.scheme, year) ? 1.5 : -4);
}
