import type { BlockDraft } from "../canonical/block-draft.js";
import { dateLine, hasContactDetail } from "../lines.js";
import { startsContact } from "../sections/cues.js";

/** A line of the contact above a release: its cue, a number, an address, or the name between the two. */
export function isContactLine(drafts: readonly BlockDraft[], index: number): boolean {
  const text = drafts[index]?.text ?? "";
  if (startsContact(text) || hasContactDetail(text)) return true;
  const [before, after] = [drafts[index - 1]?.text ?? "", drafts[index + 1]?.text ?? ""];
  if (dateLine(text) !== null) return false;
  return startsContact(before) && !hasContactDetail(before) && hasContactDetail(after);
}
