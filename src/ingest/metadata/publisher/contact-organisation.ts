import type { BlockDraft } from "../../canonical/block-draft.js";
import { isOrganisationName } from "../organisation-name.js";

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

const LONGEST_CONTACT = 250;
