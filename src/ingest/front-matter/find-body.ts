import type { BlockDraft } from "../canonical/block-draft.js";
import { readDateline } from "../dateline.js";
import { readLabel } from "../labels.js";
import { afterMarker, dateLine, endsSentence, hasContactDetail } from "../lines.js";

/**
 * The first block of the body: a paragraph of prose. One that a dateline follows was the standfirst
 * ("Real-time stress monitoring is now available in 40 languages."), and the body begins there.
 */
export function findBody(drafts: readonly BlockDraft[], from: number): number {
  const first = drafts.findIndex((draft, index) => index >= from && opensBody(draft));
  if (first === -1) return drafts.length;
  if (readDateline(drafts[first]?.text ?? "") !== null) return first;
  const dateline = drafts.findIndex(
    ({ kind, text }, index) => index > first && kind === "paragraph" && readDateline(text)?.date != null,
  );
  return dateline !== -1 && dateline <= first + STANDFIRST_BLOCKS ? dateline : first;
}

const STANDFIRST_BLOCKS = 2;
const SHORTEST_PROSE = 70;
const SURELY_PROSE = 260;

function opensBody({ kind, section, text }: BlockDraft): boolean {
  if (section !== null || kind === "heading") return false;
  if (readDateline(text) !== null) return true;
  if (kind === "line" || dateLine(text) !== null || readLabel(text) !== null) return false;
  if (afterMarker(text) !== null && text.length < SURELY_PROSE) return false;
  if (hasContactDetail(text) && text.length < SURELY_PROSE) return false;
  return (text.length >= SHORTEST_PROSE && endsSentence(text)) || text.length >= SURELY_PROSE;
}
