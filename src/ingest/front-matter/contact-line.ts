import type { BlockDraft } from "../canonical/block-draft.js";
import { dateLine, hasContactDetail, hasHeadlineVerb } from "../lines.js";
import { startsContact } from "../sections/cues.js";

/** A line of the contact above a release: its cue, a number, an address, or what stands between the two. */
export function isContactLine(drafts: readonly BlockDraft[], index: number): boolean {
  const text = drafts[index]?.text ?? "";
  if (startsContact(text) || hasContactDetail(text)) return true;
  if (dateLine(text) !== null || hasHeadlineVerb(text) || text.length > LONGEST_LINE) return false;
  return isBelowCue(drafts, index) && isAboveDetail(drafts, index);
}

/** How many lines of a contact stand between its cue and its number: a name, a job, an organisation. */
const REACH = 3;
const LONGEST_LINE = 60;

function isBelowCue(drafts: readonly BlockDraft[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const text = drafts[at]?.text ?? "";
    if (hasContactDetail(text)) return false;
    if (startsContact(text)) return true;
  }
  return false;
}

function isAboveDetail(drafts: readonly BlockDraft[], index: number): boolean {
  return drafts.slice(index + 1, index + 1 + REACH).some(({ text }) => hasContactDetail(text));
}
