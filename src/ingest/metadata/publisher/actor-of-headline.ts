import { HEADLINE_VERBS } from "../../../knowledge/headline-verbs.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { isPersonName } from "./leading-name.js";

/**
 * Who acts in the headline, where the story speaks of the same name again: "Nén Danang Awarded 2024 Star", "Riverton
 * Health earns top grade". In title case only the story tells where the name ends. No surname ("Marsh signs new
 * deal": "Leo Marsh" is in the story) and no place, which the dateline has.
 */
export function actorOfHeadline(headline: string, story: string, place: string): string | null {
  const words = headline.replace(/^The\s/, "").split(" ");
  const end = words.findIndex((word, at) => at > 0 && at <= LONGEST_NAME && isVerb(word));
  if (end === -1) return null;
  const name = words.slice(0, end).join(" ");
  if (!/^[\p{Lu}\d]/u.test(name) || isPersonName(name) || place.includes(name)) return null;
  const single = end === 1;
  if (single && !hasOrganisationWord(name) && isSurname(name, story)) return null;
  return timesIn(story, name) >= (single ? 3 : 2) ? name : null;
}

const LONGEST_NAME = 6;

function isVerb(word: string): boolean {
  const bare = word.toLowerCase().replace(/[,:]$/, "");
  return HEADLINE_VERBS.has(bare) || bare === "to" || bare === "has" || bare === "opened" || bare === "says";
}

/** Behind a first name or a title. */
function isSurname(name: string, story: string): boolean {
  for (let at = story.indexOf(name); at !== -1; at = story.indexOf(name, at + 1))
    if (/(?<![.!?]\s)\p{Lu}[\p{L}.]*\s$/u.test(story.slice(Math.max(0, at - REACH), at))) return true;
  return false;
}

const REACH = 20;

/** As a name of its own, not as the beginning of a longer word. */
function timesIn(story: string, name: string): number {
  let times = 0;
  for (let at = story.indexOf(name); at !== -1; at = story.indexOf(name, at + name.length))
    if (!/[\p{L}\d]/u.test(story.charAt(at + name.length))) times++;
  return times;
}
