import type { Range } from "../../../model/index.js";
import { endsAsOrganisation } from "../parties/joint-name.js";
import { namesIn } from "../parties/names.js";
import type { Assignment } from "./frames/frame.js";
import type { FoundGrade } from "./grades/index.js";

const FOR =
  /^["”’']?(?:\s(?:rating|score|grade|recommendation))?(?:\s\([A-Z][a-z]+(?:\s[a-z]+)?\))?\s(?:for|to|of)\s(?:the\s|its\s)?(?=[A-Z0-9])/;
/** "a Buy on Kelda": an analyst’s word; "four stars on Google" names who gave them. */
const ON = /^["”’']?(?:\s(?:rating|recommendation))?\s(?:on|for)\s(?:the\s)?(?=[A-Z0-9])/;

/**
 * Who has a grade that stands before them: "shows 4.7 out of 5 for [the CoolBreeze Lite]", "a Buy rating on
 * [Kelda]". A name that the text gives nowhere else may be an area ("for Customer Service") and has nothing.
 */
export function ratedAfter(
  text: string,
  grade: FoundGrade,
  { anchor }: Assignment,
  until: number,
  isRater: (name: string) => boolean,
): Range | null {
  const end = Math.max(grade.end, anchor.end);
  const link = (grade.shape === "recommendation" ? ON : FOR).exec(text.slice(end, Math.min(until, end + 40)));
  if (link === null) return null;
  const start = end + link[0].length;
  const [name] = namesIn(text, { start, end: Math.min(until, start + 80) });
  if (name === undefined || name.start !== start) return null;
  const words = text.slice(name.start, name.end);
  if (isRater(words)) return null;
  // "a Seal of Transparency", "a rating of Good": after "of" only an organisation has it.
  if (/\sof\s(?:the\s)?$/.test(link[0])) return endsAsOrganisation(words) ? name : null;
  const isKnown = text.indexOf(words) < name.start || text.indexOf(words, name.end) >= 0;
  return isKnown || endsAsOrganisation(words) ? name : null;
}
