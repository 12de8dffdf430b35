import { allMatches } from "../../language/all-matches.js";
import type { Range } from "../../model/index.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import { singleSpaced } from "../canonical/white-space.js";
import type { ReadableType } from "../media-type.js";

/** Declared, or unmistakable. */
export function isMarkdown(text: string, mediaType: ReadableType): boolean {
  return mediaType === "text/markdown" || UNMISTAKABLE.test(text);
}

/** "# Title" first, a link, or bold words: "**Nine in ten**". */
const UNMISTAKABLE = /^\s{0,3}# \S|\]\(https?:|\*\*[^\s*][^*\n]{0,200}\*\*/;

/** Links and images keep their words, bold words become emphasis; the marks and addresses go. */
export function readInlineMarkup(draft: BlockDraft): BlockDraft {
  if (draft.cells !== null || !MARKUP.test(draft.text)) return draft; // cells have been read before
  if (draft.kind !== "list-item" && isOnlyLink(draft.text))
    return { ...readMarks(draft), section: "boilerplate" };
  return readMarks(draft);
}

/** A paragraph that is one link or picture leads away from the release: "[Original](https://…)". */
function isOnlyLink(text: string): boolean {
  if (!text.includes("](")) return false;
  const [link] = text.match(LINK) ?? [];
  return (
    link !== undefined &&
    (text === link || text === `!${link}` || /^\w+ - $/.test(text.slice(0, -link.length)))
  );
}

function readMarks(draft: BlockDraft): BlockDraft {
  const unslanted = draft.text.replace(ITALIC_LINE, "$2").replace(ITALIC_OPENING, "$2");
  const unlinked = singleSpaced(
    unslanted.includes("](") ? unslanted.replace(IMAGE, " $1 ").replace(LINK, "$1") : unslanted,
  );
  const emphasis: Range[] = [];
  let text = "";
  let from = 0;
  for (const { index, 1: mark = "", 2: words = "" } of allMatches(unlinked, BOLD)) {
    text += unlinked.slice(from, index);
    emphasis.push({ start: text.length, end: text.length + words.length });
    text += words;
    from = index + mark.length + words.length + mark.length;
  }
  return { ...draft, text: text + unlinked.slice(from), emphasis };
}

const MARKUP = /\]\(|\*\*|__|^[*_]\S.*\S[*_]$|^[*_][^*_\s][^*_]{1,80}[*_]\s/;
/** "*By Ellen Trask, MarketLedger*"; within a line a single mark may be a footnote. */
const ITALIC_LINE = /^([*_])(?![*_\s])(.*[^*_\s])\1$/;
/** "*Berlin, 1 June 2025* – …": a slanted dateline. */
const ITALIC_OPENING = /^([*_])(?![*_\s])([^*_]{2,80})\1(?=\s?[:–—-])/;
const IMAGE = /!\[([^[\]]{0,300})\]\([^()\s]{0,600}(?:\([^()\s]{0,100}\))?[^()\s]{0,300}\)/g;
const LINK = /\[([^[\]]{1,300})\]\([^()\s]{0,600}(?:\([^()\s]{0,100}\))?[^()\s]{0,300}\)/g;
/** Not "__init__": the marks stand at the edge of words. */
const BOLD = /(?<!\w)(\*\*|__)(?=\S)([^*_]{1,300})(?<=\S)\1(?!\w)/g;
