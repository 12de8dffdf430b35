import { type Category, spanAt } from "../../../model/index.js";
import type { CategoryMention, RatingCandidate } from "../candidate.js";
import { categoryKey } from "../categories/index.js";

export interface ListedCategories {
  readonly list: Category[];
  readonly idOf: ReadonlyMap<CategoryMention, string>;
}

/** The categories of the ratings, where each is named first; once for each way in which the text names it. */
export function listCategories(text: string, candidates: readonly RatingCandidate[]): ListedCategories {
  const byName = new Map<string, CategoryMention[]>();
  for (const { category } of candidates) {
    if (category === null) continue;
    const printed = categoryKey(text.slice(category.start, category.end));
    const key = [category.schemeId, category.name.toLowerCase(), printed].join("\u0000");
    const mentions = byName.get(key);
    if (mentions === undefined) byName.set(key, [category]);
    else mentions.push(category);
  }
  const inOrder = [...byName.values()]
    .map((mentions) => mentions.sort((a, b) => a.start - b.start))
    .sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0));
  const idOf = new Map<CategoryMention, string>();
  const list = inOrder.flatMap((mentions, index) => {
    const id = `c${index + 1}`;
    for (const mention of mentions) idOf.set(mention, id);
    const [first] = mentions;
    if (first === undefined) return [];
    const { start, end, name, schemeId, repair } = first;
    return [{ id, ...spanAt(text, start, end), name, schemeId, repair }];
  });
  return { list, idOf };
}
