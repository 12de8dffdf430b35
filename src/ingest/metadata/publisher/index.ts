import type { BlockDraft } from "../../canonical/block-draft.js";
import { readDateline } from "../../dateline.js";
import type { FrontMatter } from "../../front-matter/index.js";
import type { Found } from "../found.js";
import { contactOrganisation } from "./contact-organisation.js";
import { describedContact, describedIssuer, describedSubject, namesDescribed } from "./described.js";
import { fullestForm } from "./fullest-form.js";
import { issuerOfLead } from "./issuer-of-lead.js";
import { firstOfTwo } from "./joint-issuers.js";
import { affiliationOfByline, issuerInAuthor, issuerInLabel, issuerInSignOff } from "./stated.js";

/**
 * Who issues the release, by the most telling evidence: it says so itself, its contact belongs to somebody
 * it speaks of, somebody announces in its lead, or it describes somebody at its end.
 */
export function findPublisher(drafts: readonly BlockDraft[], front: FrontMatter): Found<string> | null {
  const above = drafts.slice(0, front.body).map(({ text }) => text);
  const described = namesDescribed(drafts);
  const headline = front.headline?.text ?? "";
  const lead = leadOf(drafts, front);
  const announcer = () => firstOfTwo(issuerOfLead(lead, headline) ?? "", drafts) || null;
  const subject = describedSubject(described, headline);

  const found =
    tell(issuerInLabel(above), "label") ??
    tell(front.letterhead, "letterhead") ??
    tell(issuerInSignOff(drafts), "sign-off") ??
    tell(issuerInAuthor(above), "byline") ??
    tell(affiliationOfByline(above), "byline") ??
    tell(contactOrganisation(drafts), "contact") ??
    tell(describedContact(drafts, described), "contact") ??
    tell(subject !== null && !announcer()?.startsWith(subject) ? subject : null, "about") ??
    tell(announcer(), "lead") ??
    tell(describedIssuer(described, `${headline} ${lead}`), "about");
  return found === null ? null : { ...found, value: fullestForm(found.value, drafts, described) };
}

function tell(value: string | null, provenance: string): Found<string> | null {
  return value === null ? null : { value, provenance };
}

/** The first paragraph of the body without its dateline; the next where the dateline stands alone. */
function leadOf(drafts: readonly BlockDraft[], front: FrontMatter): string {
  for (const { text } of drafts.slice(front.body, front.body + 3)) {
    const story = text.slice(readDateline(text)?.end ?? 0).trim();
    if (story !== "") return story;
  }
  return "";
}
