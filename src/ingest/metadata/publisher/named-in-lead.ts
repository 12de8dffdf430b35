import { ORGANISATION_NOUNS, ORGANISATION_WORDS } from "../../../knowledge/organisation-words.js";
import { allMatches } from "../../../language/all-matches.js";
import { namesOrganisation } from "../organisation-name.js";
import { isPersonName, leadingName } from "./leading-name.js";

/**
 * The only organisation that the first paragraph names, where the release speaks of it again, but for those that are
 * said to have done something to the others: "chief conductor of the Harle Philharmonic Orchestra … the orchestra",
 * not "rated good by the Care Quality Commission".
 */
export function onlyOrganisation(lead: string, headline: string, story: string): string | null {
  const head = lead.slice(0, FIRST_SENTENCES);
  const names: string[] = [];
  for (const { index } of allMatches(head, NAME_START)) {
    const name = leadingName(head.slice(index));
    if (name === null || !name.includes(" ") || isPersonName(name) || !namesOrganisation(name)) continue;
    if (!OTHER_PARTY.test(head.slice(Math.max(0, index - REACH), index))) names.push(name);
  }
  const [first, ...others] = names;
  if (first === undefined || others.some((name) => name !== first) || PLACE.test(first)) return null;
  return isSpokenOfAgain(first, headline, story) ? first : null;
}

/** Its name a second time, a noun of it ("the orchestra"), or all its words in the headline. */
function isSpokenOfAgain(name: string, headline: string, story: string): boolean {
  const words = name.toLowerCase().split(" ");
  const top = headline.toLowerCase();
  if (story.split(name).length > 2 || words.every((word) => top.includes(word))) return true;
  const nouns = words.slice(1).filter((word) => ORGANISATION_WORDS.has(word) || word === words.at(-1));
  return nouns.some((noun) => story.includes(` ${noun}`) || top.includes(`the ${noun}`));
}

const FIRST_SENTENCES = 450;
const REACH = 30;
/** A capital that does not go on with a name before it. */
const NAME_START =
  /(?<![\p{L}\d@./-])(?<!\p{Lu}[\p{L}.’'-]{0,30}\s(?:(?:of|for|and|&)\s(?:the\s)?)?)\p{Lu}/gu;
const OTHER_PARTY =
  /["“]$|\b(?:by|to|against|from|with|than|via|under|before|after)\s(?:the\s)?(?:\p{Ll}+\s)?$/u;
const PLACE = /\s(?:County|City|District|State|Park|Centre|Center)$/;

/** Whose kind the sentence tells before its name: "the youth food charity Larder warns today". */
export function describedInLead(lead: string): string | null {
  const head = lead.slice(0, FIRST_SENTENCES);
  const found = KIND_AND_NAME.exec(head);
  const name = found === null ? null : leadingName(head.slice(found.index + found[0].length));
  return name === null || isPersonName(name) ? null : name;
}

const KIND_AND_NAME = new RegExp(
  `\\b(?:the|by|from)\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,3}(?:${[...ORGANISATION_NOUNS].join("|")})\\s(?=\\p{Lu})`,
  "u",
);

/** Who makes what the first sentence is about: "The Otter, the new electric hatchback from Lumen Motors, has …" */
export function makerInLead(lead: string): string | null {
  const found = MADE_BY.exec(lead.slice(0, FIRST_SENTENCES));
  return found === null ? null : leadingName(lead.slice(found[0].length));
}

const MADE_BY = /^(?:The\s)?\p{Lu}[^,.]{1,60},\s(?:an?|the)\s[^,.]{3,80}\s(?:from|by)\s(?:the\s)?(?=\p{Lu})/u;
