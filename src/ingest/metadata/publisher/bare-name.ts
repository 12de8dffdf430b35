import { GOVERNING_BODIES, MEMBERS } from "../../../knowledge/issuer-cues.js";
import { hasOrganisationWord } from "../organisation-name.js";

/**
 * The organisation in a phrase that begins or ends with something else: a possessive, the full stop of the sentence, a
 * body or a person of it, a work of it:
 *
 *   The Governing Council of the Central Bank of Varena   ·   Customers of Merrow Mutual
 *   Leader of Ashby Council   ·   Corbel College Poll.
 */
export function bareName(phrase: string): string {
  const name = (phrase.includes(" of ") ? phrase.replace(BODY, "") : phrase).replace(
    /[’']s?$|(?<=\p{Ll}{4})\.$|(?<=\p{Lu}{2})\.$/u,
    "",
  );
  const whole = (name.includes(" of ") ? name.replace(HEAD, "") : name).replace(WORK, "");
  return hasOrganisationWord(whole) ? whole : name;
}

const BODY = new RegExp(
  `^(?:The\\s)?(?:${[...GOVERNING_BODIES, ...MEMBERS].join("|")})\\sof\\s(?:the\\s)?(?=\\p{Lu})`,
  "iu",
);
const HEAD =
  /^(?:The\s)?(?:Leader|Deputy Leader|Chair|Chairman|Chairwoman|President|Chief Executive|Director|Head|Secretary General|Vice-Chancellor|Principal|Dean)\sof\s(?:the\s)?/;
const WORK = /\s(?:Poll|Survey|Index|Barometer|Tracker|Monitor|Report|Study|Review|Podcast|Prize|Awards?)$/;
