import type { BlockDraft } from "../canonical/block-draft.js";
import { endsSentence, hasHeadlineVerb } from "../lines.js";
import type { Candidate } from "./candidates.js";
import type { FrontMatter } from "./front-matter.js";
import { issuerAmong, leadingLetterhead } from "./letterhead.js";
import { nameBesideMarker } from "./name-beside-marker.js";

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
  const printed = nameBesideMarker(drafts.slice(0, body));
  const marked = candidates.find(({ draft }) => drafts[draft]?.section === "headline");
  const heading = candidates.find(({ draft }) => drafts[draft]?.kind === "heading");
  const chosen = marked ?? heading;
  if (chosen) {
    const above = candidates.filter(({ draft }) => draft <= chosen.draft);
    const named = printed ?? issuerAmong(leadingLetterhead(above, drafts, body));
    return choice(chosen, marked ? "label" : "heading", candidates, named);
  }
  if (candidates.length > MOST_CANDIDATES) return { headline: null, subheadline: null, letterhead: printed };

  const letterhead = leadingLetterhead(candidates, drafts, body);
  const [top, below] = candidates.slice(letterhead.length);
  const first = top && below && isKicker(top.text, below.text) ? below : top;
  const name = issuerAmong(letterhead) ?? printed;
  return first
    ? choice(first, "first-line", candidates, name)
    : { headline: null, subheadline: null, letterhead: name };
}

const MOST_CANDIDATES = 8;

/** "Awards" over "Riverton Health earns top safety grade": a field of news, and under it what says something. */
function isKicker(line: string, below: string): boolean {
  const isField = line.split(" ").length <= 2 || FIELDS.test(line);
  if (!isField || hasHeadlineVerb(line) || endsSentence(line)) return false;
  return below.split(" ").length >= FEWEST_WORDS && says(below) && !endsSentence(below);
}

/** "Parks and open spaces", "Housing, planning & building" */
const FIELDS = /^\p{Lu}\p{Ll}+(?:(?:,| and| &) \p{Ll}+(?: \p{Ll}+)?){1,3}$/u;

function says(line: string): boolean {
  return hasHeadlineVerb(line) || /\sto\s\p{Ll}/u.test(line);
}

const FEWEST_WORDS = 5;

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
