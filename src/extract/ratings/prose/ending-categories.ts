import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";
import { ofGrade } from "./categories.js";
import { findCategoryNames } from "./category-names.js";
import type { Place } from "./place.js";

/** Known categories that end directly before the verb, as far back as only joining words stand between them. */
export function endingNames(
  { start, end }: Range,
  { text, grade, names }: Place,
): readonly CategoryMention[] {
  const found = ofGrade(findCategoryNames(text, { start: Math.max(start, end - 260), end }, names), grade);
  const ending: CategoryMention[] = [];
  let at = end;
  for (const name of [...found].reverse()) {
    const gap = text.slice(name.end, at);
    const joins =
      ending.length === 0
        ? VERB_GAP.test(gap)
        : /^["”’']?(?:,|\sand|,\sand|;|\sas\swell\sas)\s(?:the\s|its\s|for\s)?["“‘']?$/.test(gap);
    if (!joins) break;
    ending.unshift(name);
    at = name.start;
  }
  const before = text.slice(Math.max(start, at - 20), at);
  // "In court disposals, assessment was rated Good": the first only says where.
  if (ending.length === 2 && /\b(?:In|Within|Under|For|On|Across)\s(?:the\s)?$/.test(before))
    return ending.slice(1);
  return /\b(?:on|of|to|for|around)\s(?:the\s|its\s)?$/.test(before) && ending.length === 1 ? [] : ending;
}

const VERB_GAP =
  /^["”’']?\s(?:(?:has|have|had|was|were|is|are|been|being|again|now|also|both|all|each|previously|still|once|more|areas?)\s)*$/;

/** "Joint work on resettlement", "its approach to protecting vulnerable people": the area stands at the end. */
export function endingCategory(text: string, phrase: Range, { grade, names }: Place): CategoryMention | null {
  const last = ofGrade(findCategoryNames(text, phrase, names), grade).at(-1);
  if (last === undefined || last.end !== phrase.end) return null;
  return /\b(?:on|of|to|for|in|around|at)\s(?:the\s|its\s)?$/.test(text.slice(phrase.start, last.start))
    ? last
    : null;
}
