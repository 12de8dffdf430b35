import { hasOrganisationWord, namesOrganisation } from "../organisation-name.js";
import { isPersonName, leadingName } from "./leading-name.js";
import { makerInLead } from "./named-in-lead.js";

/**
 * The organisation that the first sentence is about, whatever it says of it, also behind a clause:
 *
 *   The Fort Larch Zoo opened a wetland …   ·   After a winter of hammering, Tarnvik Hotel opens its doors …
 */
export function subjectOfLead(lead: string): string | null {
  const sentence = lead.slice(0, SENTENCE);
  const start = CLAUSE.exec(sentence)?.[0].length ?? 0;
  const name = leadingName(sentence.slice(start));
  if (name === null || isPersonName(name) || !(namesOrganisation(name) || name.includes(" & "))) return null;
  const after = sentence.slice(sentence.indexOf(name, start) + name.length);
  return ACTS.test(after) && !(/ (?:and|&) /.test(name) && PLURAL.test(after)) ? name : null;
}

/** "Larch House and Beech Lodge have been inspected": two, neither of them more than the other. */
const PLURAL = /^\s(?:have|are|were)\s/;

/** The same in the second paragraph, where the first says what the news is: "The Office for Energy Markets (OEM) found …" */
export function subjectOfSecond(second: string): string | null {
  const [, words = "", short = ""] = GLOSSED.exec(second) ?? [];
  const initials = words.match(/\p{Lu}/gu)?.join("") ?? "";
  if (short !== "" && (initials === short || initials === `T${short}`)) return words;
  const subject = subjectOfLead(second);
  return subject?.includes(" ") ? subject : null;
}

const GLOSSED = /^((?:The\s)?\p{Lu}[^().,]{4,80}?)\s\(([A-Z]{2,8})\)/u;

/**
 * The name with which the headline and the first sentence both begin: "Pebblefin raises $12 million", "Pebblefin,
 * a maker of sonar drones, has raised …". A name of one word is presented, or has the words of an organisation.
 */
export function subjectOfBoth(lead: string, headline: string): string | null {
  const name = leadingName(lead);
  const above = leadingName(headline);
  if (name === null || above === null || isPersonName(name) || makerInLead(lead) !== null) return null;
  const [first = ""] = name.replace(/^The\s/, "").split(" ");
  const [top = ""] = above.replace(/^The\s/, "").split(" ");
  if (first.length < SHORTEST_WORD || bare(first) !== bare(top)) return null;
  const after = lead.slice(lead.indexOf(name) + name.length);
  const known = name.includes(" ") || hasOrganisationWord(name) || PRESENTED.test(after);
  return known && (ACTS.test(after) || PRESENTED.test(after)) ? name : null;
}

const SENTENCE = 300;
const SHORTEST_WORD = 3;

function bare(word: string): string {
  return word.toLowerCase().replace(/[’']s?$/, "");
}

/** "After a winter of hammering, " */
const CLAUSE =
  /^(?:After|Following|Since|With|For|From|In|As|Over|During|Ahead of|Thanks to|Together with|Next|Last|This|By)\s[^,.“"]{3,140},\s(?:the\s)?(?=\p{Lu})/u;
/** A word in small letters that no name goes on with; "shares" and "workers" are something of its, not what it does. */
const ACTS =
  /^(?:\s\([^)]{1,80}\))?(?:\s(?:in|near)(?:\s\p{Lu}[\p{L}’'-]*,?){1,3})?(?:,[^,]{3,120},)?\s(?!(?:in|of|at|for|on|and|or|to|by|with|from|near|as|but|shares|stocks?|bonds|notes|workers|staff|users|customers|fans|employees|drivers|owners|sales|profits|products|members|residents)\s)\p{Ll}/u;
/** ", a maker of sonar drones, has" */
const PRESENTED =
  /^(?:\s\([^)]{1,80}\))?,\s(?:an?|the|one of)\s(?:\p{Ll}|\p{Lu}\p{L}+-)[^,]{3,140},\s\p{Ll}/u;
