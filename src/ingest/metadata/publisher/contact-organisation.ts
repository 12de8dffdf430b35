import type { BlockDraft } from "../../canonical/block-draft.js";
import { isOrganisationName } from "../organisation-name.js";
import { isPersonName } from "./leading-name.js";

/**
 * The organisation that the contact belongs to, where the release speaks of it: "Further information: Sam
 * Doyle, Bellbird Property Trust, sam@…". An agency that only sends the release is not in its body.
 */
export function contactOrganisation(drafts: readonly BlockDraft[]): string | null {
  const body = drafts.filter(({ section }) => section === "body");
  const contacts = drafts.filter(
    ({ section, text }) => section === "contact" && text.length < LONGEST_CONTACT,
  );
  const named = contacts.flatMap(({ text }) => text.split(/[,:;|\t]\s*|\sat\s/)).map((part) => part.trim());
  return (
    named.find((name) => isOrganisationName(name) && body.some(({ text }) => text.includes(name))) ?? null
  );
}

/** "the Mercia Ambulance Service press office", "Contact: Bea Lomax at Quillfeather Press", below the story. */
export function pressOffice(drafts: readonly BlockDraft[]): string | null {
  for (const { text } of drafts.slice(-CLOSING_BLOCKS)) {
    if (!MAY_CONTACT.test(text)) continue;
    const desk = OF_DESK.exec(text)?.[1];
    const name = desk ?? AT_ORGANISATION.exec(text)?.[1];
    if (name !== undefined && !isPersonName(name) && (desk !== undefined || isInStory(name, drafts)))
      return name;
  }
  return null;
}

/** An agency that only answers the telephone has no part in the story. */
function isInStory(name: string, drafts: readonly BlockDraft[]): boolean {
  return drafts.some(
    ({ section, text }) => (section === "body" || section === "headline") && text.includes(name),
  );
}

const CLOSING_BLOCKS = 8;
/** What both forms need: a desk, or a word for a contact. */
const MAY_CONTACT = /(?:contact|enquir|information|interview|office|team|desk|department)/i;
const NAME = "(\\p{Lu}[\\p{L}\\d&’'-]*(?:\\s(?:(?:of|and|for|the)\\s){0,2}[\\p{Lu}&][\\p{L}\\d&’'-]*){0,7})";
const OF_DESK = new RegExp(
  `(?:^|\\s)(?:[Cc]ontact|[Cc]all|[Ee]mail|[Rr]ing|[Tt]he|at|from|[Pp]lease|(?:[Ii]nformation|[Ee]nquiries|[Cc]ontacts?|[Dd]etails):)\\s(?:the\\s)?${NAME}[’']?s?\\s(?:press|media|communications|news|PR)\\s(?:office|team|desk|department)`,
  "u",
);
const AT_ORGANISATION = new RegExp(
  `(?:[Cc]ontacts?|[Ee]nquiries|[Ii]nformation|[Ii]nterviews|(?:press|media|communications)\\s(?:office|team|desk|department)r?)[^.@]{0,80}?(?:\\sat\\s|,\\s)(?:the\\s)?${NAME}(?=[,:;.)]|\\s(?:on|at|by)\\s|$)`,
  "u",
);
const LONGEST_CONTACT = 250;
