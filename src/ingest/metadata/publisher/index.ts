import type { BlockDraft } from "../../canonical/block-draft.js";
import type { FrontMatter } from "../../front-matter/index.js";
import type { Found } from "../found.js";
import { contactOrganisation } from "./contact-organisation.js";
import { describedContact, namesDescribed } from "./described.js";
import { fullestForm } from "./fullest-form.js";
import { leadingName } from "./leading-name.js";
import { signatory } from "./signature.js";
import { affiliationOfByline, issuerInAuthor, issuerInLabel, issuerInSignOff } from "./stated.js";
import { elect } from "./vote.js";
import { type Release, witnessesOf } from "./witnesses.js";

/**
 * Who issues the release: whom it says itself, on its letterhead, in a label, a signature, a byline or its
 * contact; else the organisation for which most of it speaks. Brought to the fullest form that it prints.
 * `issuer`: whom the page around it states, `brands`: what that calls itself where it does not.
 */
export function findPublisher(
  drafts: readonly BlockDraft[],
  front: FrontMatter,
  issuer: string | null,
  brands: readonly string[],
): Found<string> | null {
  const above = drafts.slice(0, front.body).map(({ text }) => text);
  const described = namesDescribed(drafts);
  const lead = leadOf(drafts, front);

  const found =
    tell(issuer, "page") ??
    tell(issuerInLabel(above), "label") ??
    tell(front.letterhead, "letterhead") ??
    tell(issuerInSignOff(drafts), "sign-off") ??
    tell(issuerInAuthor(above), "byline") ??
    tell(affiliationOfByline(above), "byline") ??
    tell(contactOrganisation(drafts), "contact") ??
    tell(signatory(drafts), "signature") ??
    tell(describedContact(drafts, described), "contact") ??
    electFrom(drafts, front, { lead, described, brands });
  const named = leadingName(lead);
  const known = named === null || / (?:and|&) /.test(named) ? described : [...described, named];
  return found === null ? null : { ...found, value: fullestForm(found.value, drafts, known) };
}

/** Members of a parliament issue for themselves: whoever else is spoken of in their releases is no issuer. */
function electFrom(
  drafts: readonly BlockDraft[],
  front: FrontMatter,
  known: Pick<Release, "lead" | "described" | "brands">,
): Found<string> | null {
  if (LEGISLATORS.test(known.lead)) return null;
  const headline = front.headline?.text ?? "";
  const story = storyOf(drafts);
  const place = front.datelines(front.body)?.place ?? "";
  return elect(witnessesOf({ ...known, drafts, headline, story, place }), headline, story);
}

const LEGISLATORS =
  /^(?:Today,?\s)?(?:U\.?S\.?\s?)?(?:Sens?\.|Reps?\.|Senators?\s\p{Lu}|Representatives?\s\p{Lu}|Congress(?:man|woman|men|members?)\s\p{Lu})/u;

function tell(value: string | null, provenance: string): Found<string> | null {
  return value === null ? null : { value, provenance };
}

/** The first paragraph of the body below its key points, without its dateline; the next where that stands alone. */
function leadOf(drafts: readonly BlockDraft[], front: FrontMatter): string {
  let looked = 0;
  for (const [index, { kind, text }] of drafts.slice(front.body, front.body + KEY_POINTS).entries()) {
    if (kind === "list-item") continue;
    if (looked++ === MOST_LEADS) break;
    const story = text.slice(front.datelines(front.body + index)?.end ?? 0).trim();
    if (story !== "") return story;
  }
  return "";
}

/** So many paragraphs may be nothing but a dateline. */
const MOST_LEADS = 3;

function storyOf(drafts: readonly BlockDraft[]): string {
  const body = drafts.filter(({ section }) => section === "body");
  return body.map(({ text }) => text).join("\n");
}

/** As many blocks as a list of key points above the story may have, and the story. */
const KEY_POINTS = 10;
