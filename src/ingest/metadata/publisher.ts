import type { BlockDraft } from "../canonical/block-draft.js";
import { readDateline } from "../dateline.js";
import type { FrontMatter } from "../front-matter/index.js";
import { readLabel } from "../labels.js";
import { aboutWhom } from "../sections/about.js";
import { bylineAffiliation } from "./byline.js";
import { contactOrganisation } from "./contact-organisation.js";
import type { Found } from "./found.js";
import { fullestForm } from "./fullest-form.js";
import { issuerOfLead } from "./issuer-of-lead.js";
import { firstOfTwo } from "./joint-issuers.js";
import { hasOrganisationWord, isCompanyForm, isOrganisationName } from "./organisation-name.js";

/** Who issues the release, by the most telling evidence: it names itself, announces, or is described. */
export function findPublisher(drafts: readonly BlockDraft[], front: FrontMatter): Found<string> | null {
  const lead = leadOf(drafts, front);
  const described = namesDescribed(drafts);
  const headline = front.headline?.text ?? "";
  const subject = describedSubject(described, headline);
  const led = firstOfTwo(issuerOfLead(lead, headline) ?? "", drafts) || null;
  const found =
    fromLabel(drafts, front) ??
    tell(front.letterhead, "letterhead") ??
    tell(issuedOnBehalf(drafts), "sign-off") ??
    fromAuthor(drafts, front) ??
    tell(fromByline(drafts, front), "byline") ??
    tell(contactOrganisation(drafts), "contact") ??
    tell(describedContact(drafts, described), "contact") ??
    tell(subject !== null && !led?.startsWith(subject) ? subject : null, "about") ??
    tell(led, "lead") ??
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

function fromLabel(drafts: readonly BlockDraft[], front: FrontMatter): Found<string> | null {
  const value = labelValue(drafts, front, "publisher");
  return tell(value === null ? null : withoutDesk(value.replace(/^the\s/i, "")), "label");
}

/** "Corporate Communications, Westshire Fire Service" → the service. */
function withoutDesk(name: string): string {
  const parts = name.split(", ");
  return parts.find((part) => isOrganisationName(part) && !DESK.test(part)) ?? name;
}

/** A desk signs with the name of its organisation, a person with their own. */
function fromAuthor(drafts: readonly BlockDraft[], front: FrontMatter): Found<string> | null {
  const author = labelValue(drafts, front, "author");
  return author !== null && hasOrganisationWord(author) && !DESK.test(author) ? tell(author, "byline") : null;
}

function fromByline(drafts: readonly BlockDraft[], front: FrontMatter): string | null {
  for (const { text } of drafts.slice(0, front.body)) {
    const affiliation = bylineAffiliation(text);
    if (affiliation !== null) return affiliation;
  }
  return null;
}

const DESK = /\b(?:communications|press office|media team|newsroom|news team|web team|admin)\b/i;

function labelValue(
  drafts: readonly BlockDraft[],
  front: FrontMatter,
  label: "publisher" | "author",
): string | null {
  for (const { text } of drafts.slice(0, front.body)) {
    const read = readLabel(text);
    if (read?.label === label && read.value !== "") return read.value;
  }
  return null;
}

/** "Issued on behalf of Strathvale Care Trust (…)", "SOURCE Clientele Luxury Magazine", near the end. */
function issuedOnBehalf(drafts: readonly BlockDraft[]): string | null {
  for (const { text } of drafts.slice(-SIGN_OFF_BLOCKS)) {
    const name = SIGN_OFF.exec(text)?.[1]?.trim();
    if (name !== undefined) return withoutDesk(name);
  }
  return null;
}

const SIGN_OFF_BLOCKS = 8;
const SIGN_OFF =
  /^(?:Issued (?:on behalf of|by):?|SOURCE:?|Source:)\s([\p{Lu}\d][^(|:]{2,80}?)(?:\s(?:\(|https?:|www\.).*|\.?$)/u;

/** The organisation that the release describes and whose address closes it. */
function describedContact(drafts: readonly BlockDraft[], described: readonly string[]): string | null {
  const contacts = drafts.filter(({ section }) => section === "contact" || section === "about").slice(-6);
  return described.find((name) => contacts.some(({ text }) => startsWithAddress(text, name))) ?? null;
}

function startsWithAddress(text: string, name: string): boolean {
  return (
    text.startsWith(name) && text.length < 200 && /@|www\.|\d{3}/.test(text) && !text.startsWith(`${name} is`)
  );
}

/** "About X", where the headline begins with X: "Stonegate updates coverage on Forum Energy". */
function describedSubject(described: readonly string[], headline: string): string | null {
  const subject = headline.replace(/^The\s/i, "").toLowerCase();
  const name = described.find((other) => subject.startsWith(other.replace(/^The\s/i, "").toLowerCase()));
  return name ?? null;
}

/** "About X", where headline or lead speak of X; the only one where there is one. */
function describedIssuer(described: readonly string[], top: string): string | null {
  const [only] = described;
  const words = top.toLowerCase();
  const named = described.find((name) => formsOf(name).some((form) => words.includes(form.toLowerCase())));
  const name = named ?? (described.length === 1 ? only : undefined);
  return name === undefined ? null : (formsOf(name)[0] ?? null);
}

/** Without "(NPI)" behind the name; a company form alone is no name. */
function namesDescribed(drafts: readonly BlockDraft[]): readonly string[] {
  return drafts
    .flatMap(({ section, text }) => (section === "about" ? [aboutWhom(text)] : []))
    .filter((name) => name !== null)
    .filter((name) => !isCompanyForm(name));
}

/** The name and its short form in brackets: "Nutritional Products International (NPI)". */
function formsOf(name: string): readonly string[] {
  const [whole = "", short] = name.split(/\s?[()]/);
  return short === undefined ? [whole] : [whole, short];
}
