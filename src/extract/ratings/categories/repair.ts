import { similarity } from "../../../language/similarity.js";
import type { Category } from "../../../model/index.js";
import { categoryKey, type KnownCategories, type KnownCategory } from "./known.js";

export interface Repair {
  readonly known: KnownCategory;
  readonly repair: NonNullable<Category["repair"]>;
}

/** Shorter names differ from each other by as much as damage does. */
const SHORTEST = 8;
const ALIKE = 0.94;
/** How much better than any other category the best one must be. */
const MARGIN = 0.03;

/**
 * Mends a damaged category name:
 *
 *   "esponding to the public" (a lost first letter)  ·  "Responding to thc pubiic" (read by a machine)
 *   ·  "Childrenâ€™s social care" (decoded twice)
 */
export function repairName(printed: string, known: KnownCategories): Repair | null {
  const key = categoryKey(printed);
  if (key.length < SHORTEST) return null;
  const whole = known.byTail.get(key);
  if (whole) return { known: whole, repair: "missing-initial" };
  if (MOJIBAKE.test(printed)) {
    const cleaned = known.byKey.get(categoryKey(printed.replace(MOJIBAKE, " ")));
    if (cleaned !== undefined) return { known: cleaned, repair: "mojibake" };
  }
  const closest = closestName(key, known);
  return closest === null ? null : { known: closest, repair: "fuzzy" };
}

/** What is left of quotes and dashes that were decoded in the wrong charset. */
const MOJIBAKE = /(?:â€.?|Ã.|Â.|\ufffd)/gu;

function closestName(key: string, { byKey }: KnownCategories): KnownCategory | null {
  const shape = shapeOf(key);
  let best: KnownCategory | null = null;
  let likeness = ALIKE;
  let second = 0;
  for (const [other, category] of byKey) {
    if (other.length < SHORTEST || Math.abs(other.length - key.length) > 3) continue;
    const alike = similarity(shape, shapeOf(other));
    if (alike > likeness) {
      if (best !== null && best.label !== category.label) second = likeness;
      best = category;
      likeness = alike;
    } else if (category.label !== best?.label) second = Math.max(second, alike);
  }
  return best !== null && likeness - second >= MARGIN ? best : null;
}

/** Letters that a machine reads for each other are one: "rn" for "m", "l" for "i". */
function shapeOf(key: string): string {
  return key.replace(/rn/g, "m").replace(/vv/g, "w").replace(/[l1]/g, "i").replace(/0/g, "o");
}
