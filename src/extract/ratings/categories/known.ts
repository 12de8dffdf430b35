import type { SchemeCategory } from "../../../knowledge/index.js";
import type { ChosenScheme } from "../candidate.js";

export interface KnownCategory {
  /** The canonical name. */
  readonly label: string;
  readonly schemeId: string;
  readonly category: SchemeCategory;
}

/** The closed list of the chosen schemes, by their letters alone; a repair may only end here. */
export interface KnownCategories {
  readonly byKey: ReadonlyMap<string, KnownCategory>;
  /** By the key without its first letter; null where two names would fit. */
  readonly byTail: ReadonlyMap<string, KnownCategory | null>;
}

/** The surer scheme comes first and keeps the names that both have. */
export function knowCategories(chosen: readonly ChosenScheme[]): KnownCategories {
  const byKey = new Map<string, KnownCategory>();
  const byTail = new Map<string, KnownCategory | null>();
  for (const { scheme } of chosen) {
    for (const category of scheme.categories) {
      const known = { label: category.label, schemeId: scheme.id, category };
      for (const wording of [category.label, ...category.wordings]) {
        const key = categoryKey(wording);
        if (key === "" || byKey.has(key)) continue;
        byKey.set(key, known);
        const tail = key.slice(1);
        const other = byTail.get(tail);
        byTail.set(tail, other === undefined || other?.label === known.label ? known : null);
      }
    }
  }
  return { byKey, byTail };
}

/** Letters and digits alone: "Anti-social behaviour & safety" is "antisocial behaviour, and safety". */
export function categoryKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
