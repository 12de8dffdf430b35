import { OFFICE_HOLDERS } from "../../knowledge/section-cues.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import { readLabel } from "../labels.js";
import { hasHeadlineVerb } from "../lines.js";
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
    .join("\n");
  const letterhead = leadingLetterhead(candidates, prose);
  const first = candidates[letterhead.length];
  const name = letterhead.find((line) => line !== "") ?? printed;
  return first
    ? choice(first, "first-line", candidates, name)
    : { headline: null, subheadline: null, letterhead: name };
}

const MOST_CANDIDATES = 8;

/** What the lines above the headline name, as long as one line is left to be the headline. */
function leadingLetterhead(candidates: readonly Candidate[], prose: string): readonly string[] {
  const names: string[] = [];
  for (const { text } of candidates.slice(0, -1)) {
    const name = letterheadName(text, prose);
    if (name === null) break;
    names.push(name);
  }
  return names;
}

/**
 * The organisation that a line of a letterhead names, "" where it is one without a name (an office-holder, a
 * kind of text), null where it is none. A name is told by its words, or because the text below has it:
 * "Consumer Choice - the independent voice of consumers".
 */
function letterheadName(text: string, prose: string): string | null {
  if (KIND_OF_TEXT.test(text)) return "";
  if (OFFICE_HOLDER.test(text) && isShort(text) && !hasHeadlineVerb(text)) return "";
  const [name = "", motto] = text.replace(NEWS_FROM, "").split(/\s[-–—|]\s(?=\p{Ll})/u);
  if (motto === undefined && isOrganisationName(name)) return withoutPlace(name);
  return isShort(name) && isCapitalised(name) && prose.includes(asName(name)) ? name : null;
}

const NEWS_FROM = /^news from (?:the )?/i;

function isShort(text: string): boolean {
  return text.split(" ").length <= LONGEST_NAME;
}

function isCapitalised(text: string): boolean {
  return text.split(" ").every((word) => /^[^\p{Ll}]/u.test(word) || word.length <= 3);
}

/** "CASTELL JUSTICE" as the text below would write it. */
function asName(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
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
