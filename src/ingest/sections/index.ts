import type { Section } from "../../model/index.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import { isContactLine } from "../front-matter/contact-line.js";
import type { FrontMatter } from "../front-matter/index.js";
import { endsSentence, hasContactDetail } from "../lines.js";
import { cueOf } from "./cues.js";
import { isEndMark } from "./end-mark.js";

/**
 * Gives every block its section: the front matter by its lines, the rest by the cues that releases
 * announce their parts with. What the layout said already stays.
 */
export function markSections(drafts: readonly BlockDraft[], front: FrontMatter): readonly BlockDraft[] {
  const body = bodySections(drafts.slice(front.body));
  return drafts.map((draft, index) => {
    if (index < front.body) return frontDraft(drafts, draft, index, front);
    return draft.section !== null ? draft : { ...draft, section: body[index - front.body] ?? "body" };
  });
}

function frontDraft(
  drafts: readonly BlockDraft[],
  draft: BlockDraft,
  index: number,
  front: FrontMatter,
): BlockDraft {
  if (index === front.headline?.draft) return { ...draft, kind: "heading", section: "headline" };
  if (index === front.subheadline) return { ...draft, section: "headline" };
  if (draft.section !== null) return draft;
  return { ...draft, section: isContactLine(drafts, index) ? "contact" : "byline" };
}

function bodySections(drafts: readonly BlockDraft[]): readonly Section[] {
  let state: Section = "body";
  let ended = false;
  return drafts.map(({ text }) => {
    if (isEndMark(text)) {
      ended = true;
      state = "boilerplate";
      return "boilerplate";
    }
    const cue = cueOf(text);
    if (cue?.lasts) state = cue.section;
    else if (state === "about" && text.endsWith(":")) state = ended ? "boilerplate" : "body";
    else if (cue === null && state === "contact" && isProse(text)) state = ended ? "boilerplate" : "body";
    const section = cue?.section ?? state;
    return ended && cue === null && section === "boilerplate" && isSentence(text) ? "notes" : section;
  });
}

/** A long paragraph without an address ends a block of contacts. */
function isProse(text: string): boolean {
  return text.length >= SHORTEST_PROSE && !hasContactDetail(text);
}

/** Prose behind the end is a note without its heading; a page has short lines there. */
function isSentence(text: string): boolean {
  return text.length >= SHORTEST_NOTE && endsSentence(text);
}

const SHORTEST_PROSE = 250;
const SHORTEST_NOTE = 60;
