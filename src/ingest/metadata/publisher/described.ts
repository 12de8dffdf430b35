import { ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
import type { BlockDraft } from "../../canonical/block-draft.js";
import { aboutWhom } from "../../sections/about.js";
import { isCompanyForm } from "../organisation-name.js";
import { isPersonName, leadingName } from "./leading-name.js";

/** Whom the release has an "About" part on; a company form alone is no name. */
export function namesDescribed(drafts: readonly BlockDraft[]): readonly string[] {
  return drafts
    .filter(({ section }) => section === "about")
    .map(({ text }) => aboutWhom(text))
    .filter((name) => name !== null)
    .filter((name) => !isCompanyForm(name));
}

/** The organisation that the release describes and whose address closes it. */
export function describedContact(drafts: readonly BlockDraft[], described: readonly string[]): string | null {
  const contacts = drafts.filter(({ section }) => section === "contact" || section === "about").slice(-6);
  return described.find((name) => contacts.some(({ text }) => startsWithAddress(text, name))) ?? null;
}

function startsWithAddress(text: string, name: string): boolean {
  return (
    text.startsWith(name) && text.length < 200 && /@|www\.|\d{3}/.test(text) && !text.startsWith(`${name} is`)
  );
}

/** "About X", where the headline begins with X: "Stonegate updates coverage on Forum Energy". */
export function describedSubject(described: readonly string[], headline: string): string | null {
  const subject = headline.replace(/^The\s/i, "").toLowerCase();
  const name = described.find((other) => subject.startsWith(other.replace(/^The\s/i, "").toLowerCase()));
  return name ?? null;
}

/** "About X", where headline or lead speak of X; the only one where there is one. */
export function describedIssuer(described: readonly string[], top: string): string | null {
  const [only] = described;
  const words = top.toLowerCase();
  const named = described.find((name) => formsOf(name).some((form) => words.includes(form.toLowerCase())));
  const name = named ?? (described.length === 1 ? only : undefined);
  return name === undefined ? null : (formsOf(name)[0] ?? null);
}

/** "Marlow Bay Trust is a charity …", "Allied Workers represents …" behind the story, without a heading. */
export function selfDescribed(drafts: readonly BlockDraft[]): string | null {
  const closing = drafts.slice(-CLOSING_BLOCKS).filter(({ section }) => section !== "headline");
  for (const { text } of closing) {
    if (!MAY_DESCRIBE.test(text)) continue;
    const name = leadingName(text.replace(NUMBERED, "").replace(/^The\s/, ""));
    if (name !== null && !isPersonName(name) && IS_A.test(text.slice(text.indexOf(name) + name.length)))
      return name;
  }
  return null;
}

const CLOSING_BLOCKS = 8;
/** Without one of these verbs nothing is described, and no name need be read. */
const MAY_DESCRIBE = /\s(?:is|are|represents|regulates|employs)\s/i;
/** "2. " of a note. */
const NUMBERED = /^(?:Notes?[^:]{0,20}:\s?)?(?:\d{1,2}[.)]\s|[•*–-]\s)?/;
const IS_A = new RegExp(
  `^(?:\\s\\([^)]{1,40}\\))?\\s(?:(?:represents|regulates|employs)\\s|(?:is|are)\\s(?:an?|the|one of)\\s(?:[\\w’'-]+\\s){0,6}?(?:${[...ORGANISATION_NOUNS].join("|")})s?\\b)`,
  "i",
);

/** The name and its short form in brackets: "Nutritional Products International (NPI)". */
function formsOf(name: string): readonly string[] {
  const [whole = "", short] = name.split(/\s?[()]/);
  return short === undefined ? [whole] : [whole, short];
}
