import type { BlockDraft } from "../canonical/block-draft.js";
import { readDateline } from "../dateline.js";
import { readLabel } from "../labels.js";
import { afterMarker, beforeMarker, dateLine, hasContactDetail, isBreadcrumb } from "../lines.js";
import { readByline } from "../metadata/byline.js";
import { startsContact } from "../sections/cues.js";

/** A line above the body that could be the headline, the standfirst or the letterhead. */
export interface Candidate {
  readonly draft: number;
  /** The line without a marker before it: "MEDIA ADVISORY: …". */
  readonly text: string;
}

/** The lines above the body that are no date, label, marker, contact, byline or path of a site. */
export function candidatesFor(drafts: readonly BlockDraft[], body: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [draft, { kind, text, section }] of drafts.slice(0, body).entries()) {
    const words = kind === "heading" ? text : wordsOf(text);
    if (words !== null && section !== "byline") candidates.push({ draft, text: words });
  }
  return candidates;
}

function wordsOf(text: string): string | null {
  const rest = afterMarker(text);
  if (rest !== null) return rest.length > SHORTEST_HEADLINE && wordsOf(rest) === rest ? rest : null;
  const furniture =
    dateLine(text) !== null ||
    readLabel(text) !== null ||
    beforeMarker(text) !== null ||
    readDateline(text) !== null ||
    hasContactDetail(text) ||
    startsContact(text) ||
    isBreadcrumb(text) ||
    readByline(text) !== null;
  return furniture ? null : text;
}

const SHORTEST_HEADLINE = 20;
