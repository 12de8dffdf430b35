import { RATING_AGENCY_PHRASES } from "../../../knowledge/issuer-cues.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { leadingName } from "./leading-name.js";

/**
 * The agency that reports a grade of its own: "Corvane Ratings has affirmed the rating of Harrow Lane Bank", where
 * the story speaks as agencies do. The release of whoever was graded says the same of the agency, but not "rating
 * rationale" or "the affirmation reflects".
 */
export function agencyOfGrade(lead: string, story: string): string | null {
  const name = leadingName(lead);
  if (name === null || !hasOrganisationWord(name)) return null;
  if (!GRADES.test(lead.slice(lead.indexOf(name) + name.length))) return null;
  const words = story.toLowerCase();
  return RATING_AGENCY_PHRASES.some((phrase) => words.includes(phrase)) ? name : null;
}

const GRADES =
  /^(?:\s\([^)]{1,80}\))?,?\s(?:(?:has|today|on \w+day|also)\s){0,2}(?:affirmed|assigned|upgraded|downgraded|raised|lowered|confirmed|revised|withdrawn|placed|maintained|reaffirmed|lifted|cut)\s/;
