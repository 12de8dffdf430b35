import { SCHEME_NOUNS } from "../../../../knowledge/rating-nouns.js";
import { AWARDING_VERBS } from "../../../../knowledge/rating-verbs.js";
import { anyOf } from "../phrases.js";
import type { Assignment, Surroundings } from "./frame.js";

const HELD = new RegExp(`\\b(?:${anyOf(AWARDING_VERBS)})\\s(?:the\\s|its\\s|a\\s)?(?:top\\s|highest\\s)?$`);
const OF_SCHEME = new RegExp(
  `^\\s(?:level|tier|status|rating|accreditation|certification)\\s(?:of|in|under|from)\\s(?:the\\s|its\\s)?(?:[A-Z][\\w’'&-]*\\s){1,6}(?:${anyOf(SCHEME_NOUNS)})\\b`,
);

/** A tier of a standard that no scheme knows, by its full name: the Platinum level of the Harvest Fair Standard. */
export function tierOf({ grade, before, after }: Surroundings): Assignment | null {
  if (grade.shape !== "tier" || !grade.capital || !HELD.test(before) || !OF_SCHEME.test(after)) return null;
  return { rule: "tier-of", anchor: { start: grade.start, end: grade.end }, object: null };
}
