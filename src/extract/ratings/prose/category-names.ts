import { allMatches } from "../../../language/all-matches.js";
import type { Range } from "../../../model/index.js";
import type { CategoryMention, ChosenScheme, RatingCandidate } from "../candidate.js";
import { fold } from "./phrases.js";

/** The category names of the chosen schemes and of the release's own lists, by their first word, longest first. */
export type CategoryNames = ReadonlyMap<string, readonly CategoryName[]>;

interface CategoryName {
  readonly folded: string;
  readonly name: string;
  readonly schemeId: string;
}

const WORD = /[a-z0-9]+/g;

export function indexCategories(
  chosen: readonly ChosenScheme[],
  listed: readonly RatingCandidate[],
): CategoryNames {
  const index = new Map<string, CategoryName[]>();
  const add = (wording: string, name: string, schemeId: string) => {
    const folded = fold(wording);
    const first = /^[a-z0-9]+/.exec(folded)?.[0];
    if (first === undefined || folded.length < 4) return;
    const entry = { folded, name, schemeId };
    const list = index.get(first);
    if (list === undefined) index.set(first, [entry]);
    else list.push(entry);
  };
  for (const { scheme } of chosen) {
    for (const { label, wordings } of scheme.categories) {
      for (const wording of [label, ...wordings]) add(wording, label, scheme.id);
    }
  }
  // Areas that no scheme knows: the list of the release grades them, so that its prose may name them too.
  for (const { category, schemeId } of listed) {
    if (category?.schemeId === null && schemeId !== null) add(category.name, category.name, schemeId);
  }
  for (const list of index.values()) list.sort((a, b) => b.folded.length - a.folded.length);
  return index;
}

/** Category names in a range, the longest at each place, in order. As words alone they say nothing (T31, T32). */
export function findCategoryNames(text: string, within: Range, names: CategoryNames): CategoryMention[] {
  if (names.size === 0) return [];
  const folded = fold(text.slice(within.start, within.end));
  const found: CategoryMention[] = [];
  let done = 0;
  for (const match of allMatches(folded, WORD)) {
    if (match.index < done) continue;
    const entry = names.get(match[0])?.find((name) => standsAt(folded, match.index, name.folded));
    if (entry === undefined) continue;
    const start = within.start + match.index;
    done = match.index + entry.folded.length;
    found.push({
      start,
      end: start + entry.folded.length,
      name: entry.name,
      schemeId: entry.schemeId,
      repair: null,
    });
  }
  return found;
}

function standsAt(folded: string, at: number, name: string): boolean {
  return folded.startsWith(name, at) && !/[a-z0-9]/.test(folded[at + name.length] ?? " ");
}
