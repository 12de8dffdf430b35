import type { BlockDraft } from "../../canonical/block-draft.js";
import { aboutWhom } from "../../sections/about.js";
import { isCompanyForm } from "../organisation-name.js";

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

/** The name and its short form in brackets: "Nutritional Products International (NPI)". */
function formsOf(name: string): readonly string[] {
  const [whole = "", short] = name.split(/\s?[()]/);
  return short === undefined ? [whole] : [whole, short];
}
