import type { BlockDraft } from "../canonical/block-draft.js";
import type { Dateline } from "../dateline.js";
import { readLabel } from "../labels.js";
import { dateLine, endsSentence, hasContactDetail } from "../lines.js";
import { afterMarker } from "../markers.js";
import type { Datelines } from "./datelines.js";

/**
 * The first block of the body: a paragraph of prose. One that a dateline follows was the standfirst
 * ("Real-time stress monitoring is now available in 40 languages."), and the body begins there.
 */
export function findBody(drafts: readonly BlockDraft[], from: number, datelines: Datelines): number {
  const first = drafts.findIndex((draft, index) => index >= from && opensBody(draft, datelines(index)));
  if (first === -1) return drafts.length;
  if (opensStory(drafts[first], datelines(first))) return first;
  const below = drafts.slice(first + 1, first + 1 + STANDFIRST_BLOCKS);
  const dateline = below.findIndex((draft, index) => {
    const read = datelines(first + 1 + index);
    return opensStory(draft, read) && read?.date !== null;
  });
  return dateline === -1 ? first : first + 1 + dateline;
}

const STANDFIRST_BLOCKS = 2;
const SHORTEST_ITEM = 40;
const SHORTEST_PROSE = 50;
const SURELY_PROSE = 260;

/** A dateline with the story behind it; a wire puts one of its own on a line above. */
function opensStory(draft: BlockDraft | undefined, dateline: Dateline | null): boolean {
  return dateline !== null && dateline.end < (draft?.text.length ?? 0);
}

/** "Ana Bell, Chief Constable, said:" leads on to a quotation. */
const LEADS_ON = /\s(?:said|says|added|commented|explained|wrote|saying):$/;

function opensBody(draft: BlockDraft, dateline: Dateline | null): boolean {
  const { kind, section, text } = draft;
  if (section !== null || kind === "heading") return false;
  if (dateline !== null) return opensStory(draft, dateline);
  if (kind === "blockquote" || LEADS_ON.test(text)) return true;
  if (kind === "list-item") return text.length >= SHORTEST_ITEM; // a release may open with its key points
  if (kind === "line" || dateLine(text) !== null || readLabel(text) !== null) return false;
  if (afterMarker(text) !== null && text.length < SURELY_PROSE) return false;
  if (hasContactDetail(text) && text.length < SURELY_PROSE) return false;
  return (text.length >= SHORTEST_PROSE && endsSentence(text)) || text.length >= SURELY_PROSE;
}
