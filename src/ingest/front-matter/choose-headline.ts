import { OFFICE_HOLDERS } from "../../knowledge/section-cues.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import { readLabel } from "../labels.js";
import { beforeMarker } from "../markers.js";
import { isOrganisationName, withoutPlace } from "../metadata/organisation-name.js";
import type { Candidate } from "./candidates.js";
import type { FrontMatter } from "./index.js";

type Choice = Pick<FrontMatter, "headline" | "subheadline" | "letterhead">;

/**
 * The headline is the first line that is not the letterhead; where the layout marks one (a label, the
 * first heading of markdown) it is that. A page of menus has too many lines to tell: then there is none.
 */
export function chooseHeadline(
  drafts: readonly BlockDraft[],
  candidates: readonly Candidate[],
  body: number,
): Choice {
  const printed =
    drafts
      .slice(0, body)
      .map(({ text }) => (readLabel(text) === null ? beforeMarker(text) : null))
      .find((name) => name !== null) ?? null;
  const marked = candidates.find(({ draft }) => drafts[draft]?.section === "headline");
  const heading = candidates.find(({ draft }) => drafts[draft]?.kind === "heading");
  const chosen = marked ?? heading;
  if (chosen) return choice(chosen, marked ? "label" : "heading", candidates, printed);
  if (candidates.length > MOST_CANDIDATES) return { headline: null, subheadline: null, letterhead: printed };

  const prose = drafts
    .slice(body)
    .map(({ text }) => text)
    .join("\n")
    .toLowerCase();
  const letterhead = leadingLetterhead(candidates, prose);
  const first = candidates[letterhead.length];
  const named = letterhead.find(({ text }) => !OFFICE_HOLDER.test(text) && !KIND_OF_TEXT.test(text))?.text;
  const name = named === undefined ? printed : withoutPlace(named);
  return first
    ? choice(first, "first-line", candidates, name)
    : { headline: null, subheadline: null, letterhead: name };
}

const MOST_CANDIDATES = 8;

/** The lines that name an organisation, as long as one line is left to be the headline. */
function leadingLetterhead(candidates: readonly Candidate[], prose: string): readonly Candidate[] {
  const end = candidates.findIndex(({ text }) => !isLetterhead(text, prose));
  return candidates.slice(0, end === -1 ? Math.max(0, candidates.length - 1) : end);
}

function isLetterhead(text: string, prose: string): boolean {
  if (isOrganisationName(text) || KIND_OF_TEXT.test(text)) return true;
  if (text.split(" ").length > LONGEST_NAME) return false;
  return OFFICE_HOLDER.test(text) || prose.includes(text.toLowerCase());
}

/** "CREDIT RATING ANNOUNCEMENT", "Media alert": what it is, not what it says. */
const KIND_OF_TEXT = /^(?:[\w-]+\s){1,3}(?:announcement|release|notice|advisory|alert)$/i;
const LONGEST_NAME = 6;
const OFFICE_HOLDER = new RegExp(`^(?:${OFFICE_HOLDERS.join("|")})(?=[\\s.])`, "i");

function choice(
  { draft, text }: Candidate,
  rule: string,
  candidates: readonly Candidate[],
  letterhead: string | null,
): Choice {
  const after = candidates.find((candidate) => candidate.draft > draft);
  const subheadline = after && after.text.length >= SHORTEST_STANDFIRST ? after.draft : null;
  return { headline: { draft, text, rule }, subheadline, letterhead };
}

const SHORTEST_STANDFIRST = 15;
