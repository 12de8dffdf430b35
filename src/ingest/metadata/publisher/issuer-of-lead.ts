import { ANNOUNCEMENT_PHRASES } from "../../../knowledge/announcement-verbs.js";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../../../knowledge/first-names.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { leadingName } from "./leading-name.js";

/**
 * The organisation whose news it is, from the first sentence of the body:
 *
 *   LUMA (www.askluma.io) today announced …   ·   Popkin Productions, LLC, the rising force in …, is proud to …
 *   Tiverne Homes Limited ("Tiverne") notes that …
 *
 * A name that opens the lead counts when it says itself to be one of an organisation, or when the
 * headline has it and the sentence announces something. A person is no issuer.
 */
export function issuerOfLead(lead: string, headline: string): string | null {
  const name = leadingName(lead);
  if (name === null) return null;
  const sentence = lead.slice(0, SENTENCE).split(/[.!?]["”’)]?\s+(?=["“‘]?[A-Z])/)[0] ?? "";
  const announces = ANNOUNCES.test(sentence);
  if (isObject(name, headline)) return null;
  if (hasOrganisationWord(name)) return announces || sharesWord(name, headline) ? name : null;
  if (isPerson(name)) return null;
  if (!ACTS.test(lead.slice(lead.indexOf(name) + name.length))) return null;
  return (announces && sharesWord(name, headline)) || inHeadline(name, headline) ? name : null;
}

const SENTENCE = 500;
const ANNOUNCES = new RegExp(`\\b(?:${ANNOUNCEMENT_PHRASES.join("|")})\\b`, "i");

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

/** The whole name, where it is more than a word that any sentence could begin with. */
function inHeadline(name: string, headline: string): boolean {
  return name.includes(" ") && headline.toLowerCase().includes(name.toLowerCase());
}

function isPerson(name: string): boolean {
  const [first = "", ...others] = name.toLowerCase().split(" ");
  return others.length > 0 && others.length < 4 && FIRST_NAMES.some((names) => names.has(first));
}

const FIRST_NAMES = [FEMALE_NAMES, MALE_NAMES, EITHER_NAMES];

function sharesWord(name: string, headline: string): boolean {
  const first = /[\p{L}\d]{2,}/u.exec(name.replace(/^The\s/, ""))?.[0].toLowerCase() ?? "";
  return first !== "" && headline.toLowerCase().includes(first);
}
