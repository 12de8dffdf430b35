import { NUMBERED_PARTS } from "../../../knowledge/area-nouns.js";
import type { SchemeCategory } from "../../../knowledge/index.js";
import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";
import { categoryKey, type KnownCategories, type KnownCategory } from "./known.js";
import { repairName } from "./repair.js";

export { categoryKey, type KnownCategories, knowCategories } from "./known.js";

/** A category of a chosen scheme, as the words in a range name it. */
export interface NamedCategory {
  readonly mention: CategoryMention;
  readonly category: SchemeCategory;
}

/**
 * The category that a whole label means, mended where it is damaged, but only to a name on the closed
 * list of the chosen schemes; the printed words stay in the range. Null: none of them.
 */
export function categoryNamed(text: string, label: Range, known: KnownCategories): NamedCategory | null {
  const range = withoutCode(text, label);
  const printed = text.slice(range.start, range.end);
  const exact = known.byKey.get(categoryKey(printed));
  if (exact !== undefined) return name(range, exact, null);
  const repaired = repairName(printed, known);
  return repaired === null ? null : name(range, repaired.known, repaired.repair);
}

function name(
  range: Range,
  { label, schemeId, category }: KnownCategory,
  repair: CategoryMention["repair"],
): NamedCategory {
  return { mention: { start: range.start, end: range.end, name: label, schemeId, repair }, category };
}

/** A number or code is no part of a name: "2.3 Learning", "QA1 Educational program", "(b) Safe", "Regulation 15: Staffing". */
export function withoutCode(text: string, { start, end }: Range): Range {
  const words = text.slice(start, Math.min(end, start + LONGEST_CODE));
  const code = (CODE.exec(words) ?? NUMBERED.exec(words))?.[0].length ?? 0;
  return start + code < end ? { start: start + code, end } : { start, end };
}

const CODE =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.):]?|[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?[.):]?|\(?[a-h1-9]\))\s+(?=[A-Za-z])/;

/** "Regulation 15: " · "Standard 3 – " · "Quality area 2.1. " */
const NUMBERED = new RegExp(
  `^(?:${NUMBERED_PARTS.join("|")})\\s\\d{1,2}(?:\\.\\d{1,2})?(?:[:.]|\\s[–—-])\\s(?=[A-Za-z])`,
  "i",
);

const LONGEST_CODE = 28;
