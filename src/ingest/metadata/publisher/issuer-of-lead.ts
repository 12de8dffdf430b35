import { ANNOUNCEMENT_PHRASES } from "../../../knowledge/announcement-verbs.js";
import { ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { isPersonName, leadingName } from "./leading-name.js";
import { mentions } from "./same-organisation.js";

/**
 * The organisation whose news it is, from the first sentence of the body:
 *
 *   LUMA (www.askluma.io) today announced …   ·   Popkin Productions, LLC, the rising force in …, is proud to …
 *   Tiverne Homes Limited ("Tiverne") notes that …   ·   Mendwell, the national repair charity, has published …
 *
 * A name that opens the lead counts when it says itself to be one of an organisation or is presented as
 * one, or when the headline has it and the sentence announces something. A person is no issuer, and
 * neither is a common word that only opens the sentence: "Otters have returned to the river".
 */
export function issuerOfLead(lead: string, headline: string): string | null {
  const name = leadingName(lead);
  if (name === null) return null;
  const sentence = lead.slice(0, SENTENCE).split(/[.!?]["”’)]?\s+(?=["“‘]?[A-Z])/)[0] ?? "";
  const announces = ANNOUNCES.test(sentence);
  if (isObject(name, headline) || isCommonWord(name, `${headline} ${lead.slice(0, SENTENCE)}`)) return null;
  if (hasOrganisationWord(name)) return announces || sharesWord(name, headline) ? name : null;
  if (isPersonName(name)) return null;
  const after = lead.slice(lead.indexOf(name) + name.length);
  if (IS_PROUD.test(after) || (name.includes(" ") && ANNOUNCES_TODAY.test(after))) return name;
  if (announces && presentsItself(after)) return name;
  if (!ACTS.test(after)) return null;
  return (announces && sharesWord(name, headline)) || inHeadline(name, headline) ? name : null;
}

const SENTENCE = 500;
const ANNOUNCES = new RegExp(`\\b(?:${ANNOUNCEMENT_PHRASES.join("|")})\\b`, "i");

/** "Corran Athletic are delighted to announce": nobody says so of another. */
const IS_PROUD =
  /^(?:,?\s\([^)]{1,80}\))?(?:,[^,]{3,120},)?\s(?:is|are)\s(?:(?:very|today|now|extremely|absolutely)\s){0,2}(?:delighted|pleased|proud|thrilled|excited|happy|honou?red|sorry|saddened|disappointed|aware|looking for)\b/;
const ANNOUNCES_TODAY =
  /^(?:,?\s\([^)]{1,80}\))?(?:,[^,]{3,120},)?\s(?:(?:today|has|have)\s(?:today\s)?announced|announces|today\s(?:launched|unveiled|released|reported|published))\b/;

/** Who is said to publish it: "according to a survey published today by the charity Kinward". */
export function agentOfLead(lead: string): string | null {
  const found = AGENT.exec(lead.slice(0, SENTENCE));
  return found === null ? null : leadingName(lead.slice(found.index + found[0].length));
}

const AGENT =
  /\b(?:(?:research|survey|report|study|analysis|figures|data|poll|investigation|review)\s(?:(?:published|out|released|led|run|made)\s)?(?:today\s)?(?:by|from|of)\s(?:the\s)?(?:\p{Ll}+\s){0,3}(?=\p{Lu}))|\b(?:published|released|announced|collected|compiled|gathered|obtained|commissioned|conducted|launched|organi[sz]ed|issued|unveiled|revealed|carried out)\s(?:(?:today|yesterday|on \w+day|this week|this morning)\s)?by\s(?:the\s)?(?:[a-z-]+\s){0,3}(?=\p{Lu})/u;

/**
 * Whether the lead tells what somebody judged of others: "Care Inspectorate Wales has published its report
 * on Gofal Hafren". That is as often the news of the one who was judged.
 */
export function judgesOthers(lead: string, name: string, headline: string): boolean {
  return !mentions(headline, name) && JUDGES.test(lead.slice(lead.indexOf(name) + name.length));
}

const JUDGES =
  /^(?:\s\([^)]{1,80}\)|,[^,]{1,80},)?\s(?:(?:has|have|today|again|recently)\s){0,2}(?:rated|graded|judged|affirmed|reaffirmed|reiterated|assigned|downgraded|lowered|moved|initiated|awarded|given|gave|ranked|named|scored|certified|accredited|inspected|praised|commended|upgraded|raised|lifted|(?:published|released|issued)\s(?:its|their|a|the)\s(?:[\w-]+\s){0,4}(?:report|inspection|assessment|review|judgement|judgment|findings|ratings?)\s(?:on|of|into|for|about))\b/;

/** "Stonegate initiates coverage on AB Science" is not AB Science's news. */
function isObject(name: string, headline: string): boolean {
  const at = headline.indexOf(name.split(/[\s,]/)[0] ?? "");
  return at > 0 && PREPOSITION.test(headline.slice(0, at));
}

const PREPOSITION = /\b(?:on|of|with)\s(?:the\s)?$/i;

/** The name is the subject: "Northmere Water has kept …", but not "Under Armour shares slid". */
const ACTS = new RegExp(
  `^(?:\\s\\([^)]{1,80}\\))*(?:,|\\s[–—-]|\\s(?:has|have|is|are|will|was|were|recently|${ANNOUNCEMENT_PHRASES.join("|")})\\b)`,
  "i",
);

/** "Otters", where headline or lead have "otters" too. */
function isCommonWord(name: string, top: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && top.split(/[^\p{L}]+/u).includes(name.toLowerCase());
}

/** What follows a name that the reader is not expected to know: ", the national repair charity,". */
function presentsItself(after: string): boolean {
  const [, inserted = ""] = INSERTED.exec(after) ?? [];
  return SHARE_LISTING.test(after) || ORGANISATION_NOUNS.has(inserted.split(" ").at(-1)?.toLowerCase() ?? "");
}

const INSERTED = /^,\s(?:an?|the)\s([^,]{3,80}),\s/;
/** "(NYSE: TDW)", "(Nasdaq Stockholm: NORD)" */
const SHARE_LISTING = /^,?\s\([A-Z][\w ]{1,24}:\s?[A-Z\d.]{1,8}[);,]/;

/** The whole name, where it is more than a word that any sentence could begin with. */
function inHeadline(name: string, headline: string): boolean {
  return name.includes(" ") && headline.toLowerCase().includes(name.toLowerCase());
}

function sharesWord(name: string, headline: string): boolean {
  const first = /[\p{L}\d]{2,}/u.exec(name.replace(/^The\s/, ""))?.[0].toLowerCase() ?? "";
  return first !== "" && headline.toLowerCase().includes(first);
}
