import { allMatches } from "../../language/all-matches.js";
import { type BlockDraft, plainDraft } from "../canonical/block-draft.js";
import { singleSpaced } from "../canonical/white-space.js";
import { isEndMark } from "../sections/end-mark.js";
import { listItemOf } from "./list-item.js";

/**
 * The paragraphs of one line. Some newsrooms put a whole release into one line and leave two spaces
 * where a paragraph ended; typists put two spaces after every full stop. A long line in which some
 * sentences end before one space and some before more is of the first kind.
 */
export function paragraphsOf(line: string): readonly BlockDraft[] {
  if (!isCollapsed(line)) return [proseOrLine(singleSpaced(line))];
  const parts = splitAtGaps(line);
  return parts.map((part, index) => {
    const item = listItemOf(part);
    if (item !== null) return plainDraft("list-item", singleSpaced(item));
    const draft = proseOrLine(singleSpaced(part));
    const introduces =
      draft.kind === "line" && !isEndMark(draft.text) && (parts[index + 1]?.length ?? 0) > LONGEST_TITLE;
    return introduces ? plainDraft("heading", draft.text) : draft;
  });
}

const SHORTEST_COLLAPSED = 500;
const LONGEST_TITLE = 100;

function isCollapsed(line: string): boolean {
  if (line.length < SHORTEST_COLLAPSED) return false;
  let wide = 0;
  let narrow = 0;
  for (const [, gap = ""] of allMatches(line, SENTENCE_GAP)) {
    if (gap.length > 1) wide++;
    else narrow++;
  }
  return wide > 0 && narrow > 0.2 * (wide + narrow);
}

const SENTENCE_GAP = /[.!?]["”’)]?( {1,20})(?=["“‘(•]?[A-Z])/g;

/** Cuts at gaps that a new paragraph could follow: after an end, after a title, or where they are wide. */
function splitAtGaps(line: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: gap } of allMatches(line, GAP)) {
    const part = line.slice(from, index);
    if (!(PART_END.test(part.slice(-3)) || part.length <= LONGEST_TITLE || gap.length > 2)) continue;
    if (part.trim() !== "") parts.push(part);
    from = index + gap.length;
  }
  parts.push(line.slice(from));
  return parts;
}

const GAP = /(?<! ) {2,}(?=["“‘'(•\-[#*]?\s?[A-Z\d])/g;
const PART_END = /[.!?:…]["”’'*)\]]*$|["”]$/;

/** A short piece without an end is a line: a title, a row, an address. A colon ends a sentence, not a label. */
function proseOrLine(text: string): BlockDraft {
  const ended = /[.!?…]["”’')\]]*$/.test(text) || (text.length > LONGEST_LABEL && text.endsWith(":"));
  return plainDraft(text.length <= LONGEST_TITLE && !ended ? "line" : "paragraph", text);
}

const LONGEST_LABEL = 60;
