import { GOVERNING_BODIES, MEMBERS } from "../../../knowledge/issuer-cues.js";
import { allMatches } from "../../../language/all-matches.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { isPersonName, leadingName } from "./leading-name.js";

/**
 * The organisation whose people or board the first sentence speaks of:
 *
 *   Staff and residents at Bramley Court are …   ·   The Governing Council of the Central Bank of Varena today …
 *   … , researchers at the University of Velmont have found
 *
 *   The maternity unit at Corran University Hospitals has …
 *
 * Whoever is "of" or "from" something may be of a place: there the name says that it is an organisation.
 */
export function belongsToInLead(lead: string): string | null {
  const sentence = lead.slice(0, SENTENCE);
  const part = PART_OF.exec(sentence);
  const owner = part === null ? null : leadingName(sentence.slice(part[0].length));
  if (owner !== null && hasOrganisationWord(owner) && !isPersonName(owner)) return owner;
  for (const match of allMatches(sentence, MEMBERS_OF)) {
    const name = leadingName(sentence.slice(match.index + match[0].length));
    if (name === null || isPersonName(name) || !/^\p{Lu}/u.test(name)) continue;
    const at = match[1]?.toLowerCase() === "at" || match[1]?.toLowerCase() === "from";
    if (at ? name.includes(" ") : hasOrganisationWord(name)) return name;
  }
  return null;
}

/** "The maternity unit at Corran University Hospitals" */
const PART_OF = /^(?:The|A|An|Our)\s(?:[\p{Ll}-]+\s){1,3}at\s(?:the\s)?(?=\p{Lu})/u;
const SENTENCE = 300;
const MEMBERS_OF = new RegExp(
  `(?<![\\p{L}-])(?:${[...GOVERNING_BODIES, ...MEMBERS].sort((a, b) => b.length - a.length).join("|")})(?:\\sand\\s\\p{L}{3,12})?\\s(at|of|from|in|with)\\s(?:the\\s)?(?=[\\p{Lu}\\d])`,
  "giu",
);
